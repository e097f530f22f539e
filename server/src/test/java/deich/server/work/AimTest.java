// SPDX-License-Identifier: EUPL-1.2
package deich.server.work;

import static org.assertj.core.api.Assertions.assertThat;

import deich.assess.Stage;
import deich.engine.Progress;
import deich.engine.Settings;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Effect;
import deich.model.inventory.Inventory;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import deich.server.Served;
import deich.store.Actor;
import deich.store.people.Organisation;
import deich.store.sight.Detail;
import deich.store.sight.Sight;
import deich.store.stock.Files;
import deich.store.stock.Stock;
import deich.store.stock.StockId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What somebody's own scenario strikes in an inventory that they do not keep. */
class AimTest {
    private static final Served SERVED = Served.shared();
    private static final Content CONTENT = Content.read(Served.ROOT.resolve("content"));
    private final Workbench workbench =
            new Workbench(SERVED.store(), CONTENT, Runnable::run, InstantSource.system(), ZoneId.systemDefault());
    private final Opened joint = workbench.open(stock(Served.JOINT), 1);
    private final Inventory whole = joint.inventory();
    private final Sight sight = Sight.of(whole, joint.stock(), kreis(), List.of());

    private static Organisation kreis() {
        return Objects.requireNonNull(SERVED.store().people().organisations().find(Served.KREIS));
    }

    private static Stock stock(StockId id) {
        return Objects.requireNonNull(SERVED.store().stocks().find(id));
    }

    /** The example with one more scenario, kept by others than the Kreis. */
    private Opened with(String stock, String scenario, String... selects) {
        var text = new StringBuilder("deich: scenario/1\nid: " + scenario
                + "\nversion: '1'\ntitle: Probe\nnarrative: Probe\nstart: 2026-12-01T08:00\nhits:\n");
        for (int i = 0; i < selects.length; i++)
            text.append(
                    "  - {id: h" + i + ", title: Probe, effect: down, lasts: forever, select: " + selects[i] + "}\n");
        Files files = Files.of(Served.EXAMPLE).with("scenarios/" + scenario + ".yaml", text.toString());
        SERVED.store().stocks().create(new StockId(stock), stock, Served.OWNER, files, "Beginn", Actor.DEICH);
        return workbench.open(stock(new StockId(stock)), 1);
    }

    private List<String> struck(Opened opened, String scenario) {
        Scenario found = Objects.requireNonNull(workbench.scenarios(opened).get(scenario));
        return found.hits().getFirst().selector().pick(opened.inventory(), null);
    }

    /** A part of a neighbour's house that nobody of the Kreis sees, and that a service of the Kreis fails with. */
    private String hiddenBelow() {
        Stage stage = Stage.of(whole, CONTENT.standard(), LocalDate.of(2026, 11, 30), Settings.DEFAULT, Runnable::run);
        return whole.components().keySet().stream()
                .filter(id -> sight.of(id) == Detail.NOTHING)
                .filter(id -> own(stage
                        .play(Scenario.of("p", Hit.lasting("h", Effect.DOWN, Span.ZERO, Span.FOREVER, id)))
                        .scenarios()
                        .getFirst()
                        .services()
                        .stream()
                        .map(service -> service.service())
                        .toList()))
                .findFirst()
                .orElseThrow();
    }

    private boolean own(List<String> failing) {
        return failing.stream()
                .map(whole::component)
                .map(Component::administration)
                .anyMatch(Served.KREIS::equals);
    }

    @Test
    void nobodyFeelsTheirWayThroughANeighboursHouse() {
        String hidden = hiddenBelow();
        Opened opened = with("gezielt", "kreis-bodden-probe", "[" + hidden + "]");
        assertThat(struck(opened, "kreis-bodden-probe")).isEmpty();
        var choice = new Choice(Set.of("kreis-bodden-probe"), 0, 1);
        assertThat(workbench.assessment(opened, choice, Progress.NONE).scenarios())
                .allSatisfy(result -> assertThat(result.services()).isEmpty());
        Opened keepers = with("gezielt-eigen", "eigen-probe", "[" + hidden + "]");
        assertThat(struck(keepers, "eigen-probe")).containsExactly(hidden);
    }

    @Test
    void whatIsStruckIsPickedFromWhatItsWriterSees() {
        Opened opened = with("gezielt-sicht", "kreis-bodden-probe", "'kind == \"site\" && name != \"\"'");
        assertThat(struck(opened, "kreis-bodden-probe"))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(sight.of(id)).isEqualTo(Detail.FULL));
        Opened used = with("gezielt-nutzung", "kreis-bodden-probe", "'size(usedBy) > 0'");
        Set<String> seen = sight.inventory().components().keySet();
        assertThat(struck(used, "kreis-bodden-probe"))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(seen).contains(id));
    }

    @Test
    void aWholeClassIsStruckEverywhere() {
        Opened opened = with("gezielt-art", "kreis-bodden-probe", "'kind == \"site\"'");
        List<String> sites = whole.components().values().stream()
                .filter(c -> c.kind() == deich.model.inventory.Kind.SITE)
                .map(Component::id)
                .sorted()
                .toList();
        assertThat(struck(opened, "kreis-bodden-probe")).isEqualTo(sites);
        assertThat(sites).anyMatch(id -> sight.of(id) == Detail.NOTHING);
    }

    @Test
    void whoseAScenarioIsItsIdSays() {
        var all = List.of(kreis(), new Organisation("kreis", "Kreis", kreis().kind(), null));
        assertThat(Writers.of("kreis-bodden-x", all)).isEqualTo(kreis());
        assertThat(Writers.of("kreis-x", all)).isEqualTo(all.getLast());
        assertThat(Writers.of("eigen-x", all)).isNull();
        assertThat(Writers.of("kreisstadt-x", all)).isNull();
    }
}
