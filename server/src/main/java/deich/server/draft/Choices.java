// SPDX-License-Identifier: EUPL-1.2
package deich.server.draft;

import deich.model.inventory.Component;
import deich.plan.measure.MeasurePlan;
import deich.server.desk.Desk;
import deich.server.measure.MeasureJob;
import deich.server.restart.Variants;
import deich.server.veil.Veil;
import deich.server.work.Workbench;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What one may choose for a draft: what is open to one, nothing else. */
public final class Choices {
    private static final int PLACES = 300;

    private final Workbench workbench;
    private final Variants variants;
    private final MeasureJob measures;

    Choices(Workbench workbench, Variants variants, MeasureJob measures) {
        this.workbench = workbench;
        this.variants = variants;
        this.measures = measures;
    }

    /** One thing to choose. */
    public record Option(String value, String text) {}

    List<Option> scenarios(Desk desk) {
        return variants.scenarios(desk.opened()).values().stream()
                .map(s -> new Option(s.id(), s.title()))
                .toList();
    }

    /** Empty for a scenario that happens at no place in particular. */
    List<Option> places(Desk desk, String scenario) {
        return variants.open(desk, scenario).stream()
                .filter(v -> v.at() != null)
                .limit(PLACES)
                .map(v -> new Option(v.key(), Variants.at(v).name()))
                .toList();
    }

    List<Option> services(Veil veil) {
        return veil.services().stream()
                .map(c -> new Option(c.id(), c.name()))
                .sorted(Comparator.comparing(Option::text))
                .toList();
    }

    /** Administrations of which the reader sees everything. */
    List<Option> administrations(Desk desk, Veil veil) {
        var open = new TreeSet<String>();
        desk.inventory().components().values().stream()
                .map(Component::administration)
                .filter(Objects::nonNull)
                .filter(id -> veil.inventory().administrations().containsKey(id) && veil.opensAll(id))
                .forEach(open::add);
        return open.stream()
                .map(id -> new Option(id, veil.names().administration(id)))
                .sorted(Comparator.comparing(Option::text))
                .toList();
    }

    /** Of the plan that is in memory; none without one. */
    List<Option> measures(Desk desk, Veil veil, String administration) {
        Map<String, String> order = measureOrder(desk, administration);
        MeasurePlan plan = order == null ? null : measures.seen(desk, order, veil);
        return plan == null
                ? List.of()
                : plan.steps().stream()
                        .map(step -> new Option(
                                step.candidate().key(),
                                step.candidate().measure().title() + " – "
                                        + veil.names()
                                                .component(step.candidate().target())))
                        .toList();
    }

    @Nullable
    Map<String, String> measureOrder(Desk desk, String administration) {
        return MeasureJob.order(desk, workbench.content().standard(), administration, "", "", false);
    }
}
