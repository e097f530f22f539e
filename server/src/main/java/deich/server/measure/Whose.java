// SPDX-License-Identifier: EUPL-1.2
package deich.server.measure;

import deich.model.inventory.Component;
import deich.server.desk.Desk;
import deich.server.frame.Said;
import deich.server.measure.MeasuresPage.Option;
import deich.server.veil.Veil;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** For whom one may ask: for administrations that are open to one, and who sees everything for all at once. */
final class Whose {
    private final Veil veil;
    private final Said said;
    private final Set<String> open = new TreeSet<>();
    private final String own;

    Whose(Desk desk, Veil veil, Said said) {
        this.veil = veil;
        this.said = said;
        desk.inventory().components().values().stream()
                .map(Component::administration)
                .filter(Objects::nonNull)
                .filter(id -> veil.inventory().administrations().containsKey(id) && veil.opensAll(id))
                .forEach(open::add);
        own = desk.visit().organisation().id();
    }

    /** Who asks for nobody, or for whom one may not, asks for oneself; where one is none of them, for all. */
    String of(String asked) {
        if (open.contains(asked)) return asked;
        if (veil.clear() || open.isEmpty()) return "";
        return open.contains(own) ? own : open.iterator().next();
    }

    /** Nothing to choose is no choice. */
    List<Option> options() {
        var options = new ArrayList<Option>();
        if (veil.clear()) options.add(new Option("", said.t("measure.for.all")));
        open.stream()
                .map(id -> new Option(id, veil.names().administration(id)))
                .sorted(Comparator.comparing(Option::text))
                .forEach(options::add);
        return options.size() > 1 ? options : List.of();
    }
}
