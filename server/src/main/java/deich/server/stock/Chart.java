// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.model.inventory.Kind;
import deich.server.desk.Desk;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.store.people.Right;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The map: a tile for each Kreis and kreisfreie Stadt of both Länder, roughly where they lie. */
@Controller
public final class Chart {
    static final int WIDTH = 142;
    static final int HEIGHT = 92;
    private static final int GAP = 6;
    private static final int LETTERS = 17;
    private static final String MAY_BREAK = "\u00ad";

    private final Indexes indexes;

    public Chart(Indexes indexes) {
        this.indexes = indexes;
    }

    /** @param area key of the area; empty for what lies in no single one */
    public record Count(String area, String name, int components, int services, int open) {
        Count plus(Entry entry) {
            boolean service = entry.component().kind() == Kind.SERVICE;
            return new Count(
                    area,
                    name,
                    components + 1,
                    services + (service ? 1 : 0),
                    open + entry.facts().open());
        }
    }

    /** @param second the rest of a name that does not fit on a line; empty for none */
    public record Tile(Count count, String first, String second, int x, int y) {}

    public record Page(
            Said said, Tabs tabs, int width, int height, List<Tile> tiles, List<Count> counts, Count elsewhere)
            implements Speaks {}

    @Needs(Right.READ)
    @GetMapping("/b/{stock}/karte")
    Html page(Desk desk) {
        Said said = desk.said("stock");
        Map<String, Count> counts = new LinkedHashMap<>();
        Tiles.ALL.values().forEach(tile -> counts.put(tile.key(), new Count(tile.key(), tile.name(), 0, 0, 0)));
        Count elsewhere = new Count("", said.t("map.elsewhere"), 0, 0, 0);
        for (Entry entry : indexes.of(desk).entries()) {
            if (counts.computeIfPresent(entry.area(), (_, count) -> count.plus(entry)) == null)
                elsewhere = elsewhere.plus(entry);
        }
        List<Tile> tiles = Tiles.ALL.values().stream()
                .map(tile -> tile(tile, counts.getOrDefault(tile.key(), elsewhereNone())))
                .toList();
        int width = tiles.stream().mapToInt(Tile::x).max().orElse(0) + WIDTH + GAP;
        int height = tiles.stream().mapToInt(Tile::y).max().orElse(0) + HEIGHT + GAP;
        List<Count> rows = counts.values().stream()
                .sorted(java.util.Comparator.comparing(Count::name))
                .toList();
        var page = new Page(said, Tabs.of(desk, said, "karte"), width, height, tiles, rows, elsewhere);
        return Html.page("stock/map.jte", desk.frame(said.t("map.title"), "bestand"), page);
    }

    private static Count elsewhereNone() {
        return new Count("", "", 0, 0, 0);
    }

    private static Tile tile(Tiles.Tile tile, Count count) {
        List<String> lines = lines(tile.name());
        return new Tile(
                count,
                lines.getFirst(),
                lines.size() > 1 ? lines.get(1) : "",
                GAP + tile.column() * (WIDTH + GAP),
                GAP + tile.row() * (HEIGHT + GAP));
    }

    /** A long name breaks where it may, behind a dash or at a blank. */
    private static List<String> lines(String whole) {
        if (whole.length() <= LETTERS) return List.of(whole);
        String name = whole.replace(MAY_BREAK, "-");
        int dash = name.indexOf('-') + 1;
        int at = dash > 0 ? dash : name.indexOf(' ');
        var lines = new ArrayList<String>();
        lines.add(at > 0 ? name.substring(0, at).strip() : name);
        if (at > 0) lines.add(name.substring(at).strip());
        return lines;
    }
}
