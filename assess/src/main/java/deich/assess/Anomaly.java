// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.model.fact.Fact;
import deich.model.inventory.Component;
import deich.model.inventory.Need;
import java.util.BitSet;

/**
 * Where better facts may make things worse, so that the two corners prove little: work that waits for a crew, help that
 * several draw on, counters with opening hours, copies older than the intruder, and needs in doubt among alternatives.
 */
record Anomaly(Bench bench) {

    boolean possible(Trial trial, Field field) {
        boolean intruder =
                trial.scenario().hits().stream().anyMatch(h -> !h.dwell().equals(deich.model.fact.Span.ZERO));
        BitSet touched = field.touched();
        for (int i = 0; i < bench.web().size(); i++) if (scarce(i, touched)) return true;
        return touched.stream()
                .mapToObj(i -> bench.component(bench.web().id(i)))
                .anyMatch(c -> hours(c) || intruder && c.data() != null || doubtful(c));
    }

    private boolean scarce(int component, BitSet touched) {
        BitSet rivals = bench.web().rivals(component);
        rivals.and(touched);
        return rivals.cardinality() > 1;
    }

    private static boolean hours(Component c) {
        return c.fallbacks().stream().anyMatch(f -> !f.hours().always());
    }

    private static boolean doubtful(Component c) {
        return !(c.needs() instanceof Need.Leaf) && inChoice(c.needs(), false);
    }

    /** Whether a need below an any or atLeast may turn out not to exist: then less to lean on. */
    static boolean inChoice(Need need, boolean choice) {
        return switch (need) {
            case Need.Leaf leaf -> choice && !(leaf.present() instanceof Fact.Stated);
            case Need.All all -> all.of().stream().anyMatch(n -> inChoice(n, choice));
            case Need.Any any -> any.of().stream().anyMatch(n -> inChoice(n, true));
            case Need.AtLeast some -> some.of().stream().anyMatch(n -> inChoice(n, true));
        };
    }
}
