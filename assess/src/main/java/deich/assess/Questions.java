// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.facts.Census;
import deich.model.fact.Fact;
import deich.model.fact.FactRef;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.standard.Requirement.Obligation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ranks the facts that would decide what cannot be judged. */
record Questions(Inventory inventory, Served served) {

    /** What deciding together with others is worth beside deciding alone. */
    private static final double TOGETHER = 0.001;

    private static final Comparator<Question> ORDER = Comparator.comparing((Question q) -> q.alone() == 0)
            .thenComparing(Comparator.comparingDouble(Question::weight).reversed())
            .thenComparing(Question::fact);

    /** What one fact has to do with one verdict. */
    private record Part(Judged judged, boolean alone) {}

    List<Question> of(List<Judged> all) {
        var parts = new TreeMap<FactRef, List<Part>>();
        for (Judged j : all)
            for (FactRef fact : j.verdict().deciding())
                parts.computeIfAbsent(fact, f -> new ArrayList<>())
                        .add(new Part(j, j.alone().contains(fact)));
        var residents = new HashMap<List<String>, Integer>();
        int everybody = inventory.municipalities().values().stream()
                .mapToInt(m -> m.residents())
                .sum();
        return parts.entrySet().stream()
                .map(e -> question(e.getKey(), e.getValue(), residents, everybody))
                .sorted(ORDER)
                .toList();
    }

    private Question question(FactRef fact, List<Part> parts, Map<List<String>, Integer> known, int everybody) {
        double weight = 0;
        for (Part p : parts) {
            int behind = known.computeIfAbsent(
                    List.copyOf(p.judged.services()), s -> served.residents(s).total());
            double share = everybody == 0 ? 0 : (double) behind / everybody;
            weight += urgency(p.judged.verdict().obligation()) * (p.alone ? 1 : TOGETHER) * (1 + share);
        }
        List<Question.Target> targets = parts.stream()
                .map(p -> new Question.Target(
                        p.judged.verdict().requirement(), p.judged.verdict().administration()))
                .toList();
        int alone = (int) parts.stream().filter(Part::alone).count();
        return new Question(fact, ask(fact), targets, alone, weight);
    }

    private static double urgency(Obligation obligation) {
        return switch (obligation) {
            case MUSS -> 10_000;
            case SOLLTE -> 100;
            case KANN -> 1;
        };
    }

    /** Whom the fact itself names, else whom its component does. */
    private String ask(FactRef ref) {
        Component owner = inventory.components().get(ref.owner());
        if (owner == null) return "";
        return Census.of(owner).get(ref) instanceof Fact.Missing<?> m
                        && !m.ask().isEmpty()
                ? m.ask()
                : owner.ask();
    }
}
