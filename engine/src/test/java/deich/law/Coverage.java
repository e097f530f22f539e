// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.engine.Run;
import deich.engine.Run.JobKind;
import deich.model.inventory.Component;
import deich.model.inventory.Fallback;
import java.util.Map;
import java.util.stream.Stream;

/** What came up in a run, so that the generator can be held to bring everything up often enough. */
final class Coverage {
    private Coverage() {}

    static void count(Model model, Run run, Map<String, Integer> counters) {
        found(model, run).distinct().forEach(what -> counters.merge(what, 1, Integer::sum));
    }

    private static Stream<String> found(Model model, Run run) {
        Stream<String> plain = Stream.of(
                when(!run.deadlocks().isEmpty(), "deadlock"),
                when(run.deadlocks().stream().anyMatch(d -> d.openers().isEmpty()), "deadlock without opener"),
                when(!run.circles().isEmpty(), "circle"),
                when(run.jobs().stream().anyMatch(w -> w.crew() != null && w.began() > w.ready()), "crew kept waiting"),
                when(
                        run.jobs().stream().anyMatch(w -> w.kind() == JobKind.REBUILD && w.until() != Run.NEVER),
                        "rebuilt"),
                when(run.jobs().stream().anyMatch(w -> w.began() == Run.NEVER), "never begun"),
                when(run.jobs().stream().anyMatch(w -> w.began() != Run.NEVER && w.until() == Run.NEVER), "never done"),
                when(run.losses().values().stream().anyMatch(l -> l.copy() != null), "loss with survivor"),
                when(run.losses().values().stream().anyMatch(l -> l.copy() == null), "loss without survivor"),
                when(run.losses().values().stream().anyMatch(l -> !struckBy(run, l)), "loss in the wake"));
        return Stream.of(plain, outages(run), levels(model, run))
                .flatMap(s -> s)
                .filter(s -> !s.isEmpty());
    }

    private static boolean struckBy(Run run, Run.Loss loss) {
        return run.struck().getOrDefault(loss.hit(), java.util.List.of()).contains(loss.data());
    }

    private static Stream<String> outages(Run run) {
        return run.outages().values().stream().flatMap(of -> {
            Stream<String> several = Stream.of(when(of.size() > 1, "several outages"));
            return Stream.concat(several, of.stream().map(o -> switch (o.cause()) {
                case Run.Struck(var hit, var effect, var via) ->
                    via == null ? "struck" : via.startsWith("g") && via.length() > 1 ? "shared fate" : "jurisdiction";
                case Run.Starved(var missing) -> missing.size() > 1 ? "starved of several" : "starved";
            }));
        });
    }

    private static Stream<String> levels(Model model, Run run) {
        return run.levels().entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(stretch -> {
                    if (stretch.fallback() == null) return "level zero";
                    Component service = model.inventory().component(e.getKey());
                    boolean borrowed = service.fallbacks().stream()
                            .filter(f -> f.id().equals(stretch.fallback()))
                            .map(Fallback::draws)
                            .anyMatch(java.util.Objects::nonNull);
                    return borrowed ? "borrowed" : "fallback";
                }));
    }

    private static String when(boolean so, String what) {
        return so ? what : "";
    }
}
