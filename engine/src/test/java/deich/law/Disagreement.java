// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.engine.Plant;
import deich.engine.Plant.StructuralError;
import deich.engine.Plant.StructuralError.Kind;
import deich.engine.Run;
import deich.model.fact.Readings;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Where the engine and the reference differ about a model; empty where they do not. */
record Disagreement(Readings readings, int index) {

    String about(Model m) {
        return about(m, (model, run) -> {});
    }

    /** @param seen is shown what the reference found */
    String about(Model m, BiConsumer<Model, Run> seen) {
        List<List<String>> errors = Reference.errors(m.inventory(), readings, m.asOf());
        String aboutErrors = difference("errors", errors, engineErrors(m));
        if (!errors.isEmpty() || !aboutErrors.isEmpty()) return aboutErrors;
        Run right = m.run(Law.REFERENCE, readings, index);
        seen.accept(m, right);
        return difference(right, engine(m));
    }

    private List<List<String>> engineErrors(Model m) {
        return Plant.errors(m.inventory(), readings, m.asOf()).stream()
                .filter(e -> e.kind() == Kind.RING_THAT_COULD_NEVER_START)
                .map(StructuralError::components)
                .sorted(java.util.Comparator.comparing(List::getFirst))
                .toList();
    }

    private Object engine(Model m) {
        try {
            return m.run(Law.ENGINE, readings, index);
        } catch (RuntimeException e) {
            return java.util.Arrays.stream(e.getStackTrace()).limit(8).toList() + " " + e;
        }
    }

    static String difference(Run right, Object other) {
        if (!(other instanceof Run run)) return "engine fell: " + other;
        return java.util.stream.Stream.of(
                        difference("scenario", right.scenario(), run.scenario()),
                        difference("horizon", right.horizon(), run.horizon()),
                        difference("struck", right.struck(), run.struck()),
                        difference("outages", right.outages(), run.outages()),
                        difference("levels", right.levels(), run.levels()),
                        difference("losses", right.losses(), run.losses()),
                        difference("deadlocks", right.deadlocks(), run.deadlocks()),
                        difference("circles", right.circles(), run.circles()),
                        difference("jobs", right.jobs(), run.jobs()))
                .collect(Collectors.joining());
    }

    private static String difference(String what, Object right, Object other) {
        return Objects.equals(right, other) ? "" : what + "\n  reference " + right + "\n  engine    " + other + "\n";
    }

    /** The model made as small as it goes on failing, and what the two say about it. */
    String told(Model failing) {
        Model smallest = Shrink.smallest(failing, m -> !about(m).isEmpty());
        return Model.name(readings) + " of run " + index + "\n" + Dump.of(smallest) + about(smallest);
    }
}
