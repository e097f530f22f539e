// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.eval;

import deich.assistant.map.Confirmed;
import deich.assistant.map.Old;
import deich.assistant.map.Proposal;
import deich.assistant.map.Ranker;
import deich.assistant.source.Passage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Old IT-Grundschutz to Grundschutz++: five folds, each Baustein whole in one of them, so that no sentence of a Baustein
 * helps another of it. The largest Baustein first, each into the fold with the fewest sentences so far.
 */
public final class Mappings implements Measurement {
    private static final String FILE = "retrieval/mapping-itgs2023-to-gspp.json";
    private static final String TEXTS = "retrieval/questions-kompendium2023.json";
    private static final int FOLDS = 5;

    @Override
    public String name() {
        return "mappings";
    }

    @Override
    public List<String> needs() {
        return List.of(FILE, TEXTS);
    }

    @Override
    public List<Row> measure(Path data, Aids aids) throws IOException {
        TestSet set = TestSet.read(data.resolve(FILE));
        // texts only, of the old standard: no question, no answer
        List<String> texts = TestSet.read(data.resolve(TEXTS)).passages().stream()
                .map(Passage::whole)
                .toList();
        var ground = new Ranker.Ground(set.passages(), texts, set.asked().size());
        Map<String, Integer> folds = folds(set.asked());
        var all = new Tally();
        var unseen = new Tally();
        for (int fold = 0; fold < FOLDS; fold++) {
            var known = new ArrayList<Confirmed>();
            var seen = new HashSet<String>();
            for (TestSet.Asked each : set.asked()) {
                if (folds.getOrDefault(each.group(), 0) == fold) continue;
                known.add(new Confirmed(old(each), new TreeSet<>(each.right())));
                seen.addAll(each.right());
            }
            Ranker ranker = Ranker.learn(ground, known);
            for (TestSet.Asked each : set.asked()) {
                if (folds.getOrDefault(each.group(), 0) != fold) continue;
                List<String> shown = ranker.propose(old(each), Tally.SHOWN).stream()
                        .map(Proposal::control)
                        .toList();
                all.add(shown, each.right());
                if (each.right().stream().noneMatch(seen::contains)) unseen.add(shown, each.right());
            }
        }
        var rows = new ArrayList<Row>();
        rows.add(all.mrr("*").atLeast(0.47));
        rows.add(all.recall("*").atLeast(0.72));
        rows.addAll(all.hits("*"));
        rows.add(unseen.mrr("unseen"));
        rows.add(unseen.recall("unseen").atLeast(0.76));
        return rows;
    }

    private static Old old(TestSet.Asked asked) {
        return new Old(asked.id(), asked.group(), asked.over(), asked.title(), asked.sentence(), asked.whole());
    }

    private static Map<String, Integer> folds(List<TestSet.Asked> asked) {
        var size = new TreeMap<String, Integer>();
        asked.forEach(each -> size.merge(each.group(), 1, Integer::sum));
        var filled = new int[FOLDS];
        Map<String, Integer> folds = new HashMap<>();
        size.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(group -> {
                    int least = 0;
                    for (int fold = 1; fold < FOLDS; fold++) if (filled[fold] < filled[least]) least = fold;
                    filled[least] += group.getValue();
                    folds.put(group.getKey(), least);
                });
        return folds;
    }
}
