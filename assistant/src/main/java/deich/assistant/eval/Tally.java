// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How well lists of ten answered: MRR@10, recall@10, and whether the first, or any, was right. */
final class Tally {
    static final int SHOWN = 10;

    private double reciprocal;
    private double recall;
    private int first;
    private int any;
    private int cases;

    void add(List<String> shown, Set<String> right) {
        int best = -1;
        int found = 0;
        for (int i = 0; i < Math.min(shown.size(), SHOWN); i++) {
            if (!right.contains(shown.get(i))) continue;
            if (best < 0) best = i;
            found++;
        }
        cases++;
        if (best >= 0) reciprocal += 1.0 / (best + 1);
        if (best == 0) first++;
        if (best >= 0) any++;
        recall += (double) found / right.size();
    }

    Row mrr(String group) {
        return Row.of(group, "mrr", reciprocal / cases, cases);
    }

    Row recall(String group) {
        return Row.of(group, "recall", recall / cases, cases);
    }

    List<Row> hits(String group) {
        return new ArrayList<>(List.of(
                Row.of(group, "hit1", (double) first / cases, cases),
                Row.of(group, "hit10", (double) any / cases, cases)));
    }
}
