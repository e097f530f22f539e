// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.facts.Census;
import deich.model.fact.Fact;
import deich.model.fact.FactRef;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.standard.Requirement.Obligation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ranks the facts that would decide what cannot be judged. */
record Questions(Inventory inventory, Served served) {

    private static final Comparator<Question> ORDER = byWeight().thenComparing(Question::fact);

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
        var weights = new ArrayList<>(Collections.nCopies(2 * Obligation.values().length, 0.0));
        for (Part p : parts) {
            int behind = known.computeIfAbsent(
                    List.copyOf(p.judged.services()), s -> served.residents(s).total());
            double share = everybody == 0 ? 0 : (double) behind / everybody;
            weights.set(place(p), weights.get(place(p)) + 1 + share);
        }
        List<Question.Target> targets = parts.stream()
                .map(p -> new Question.Target(
                        p.judged.verdict().requirement(), p.judged.verdict().administration()))
                .toList();
        int alone = (int) parts.stream().filter(Part::alone).count();
        return new Question(fact, ask(fact), targets, alone, weights);
    }

    /** MUSS by itself, MUSS together with others, SOLLTE by itself ... */
    private static int place(Part part) {
        return 2 * part.judged.verdict().obligation().ordinal() + (part.alone ? 0 : 1);
    }

    private static Comparator<Question> byWeight() {
        return (a, b) -> {
            for (int i = 0; i < a.weights().size(); i++) {
                int greater = Double.compare(b.weights().get(i), a.weights().get(i));
                if (greater != 0) return greater;
            }
            return 0;
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
