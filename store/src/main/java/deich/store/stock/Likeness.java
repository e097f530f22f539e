// SPDX-License-Identifier: EUPL-1.2
package deich.store.stock;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Which of the new files an old one has become: the same one, or the one that shares most of its lines. */
final class Likeness {

    private static final double ENOUGH = 0.6;
    private static final int MOST_CANDIDATES = 50;
    private static final int MOST_BYTES = 1 << 20;

    private Likeness() {}

    static @Nullable String closest(Bytes old, SortedMap<String, Bytes> candidates) {
        if (old.size() == 0) return null;
        for (var candidate : candidates.entrySet()) if (candidate.getValue().equals(old)) return candidate.getKey();
        // Comparing all with all takes its time; where very many files moved it is not worth it.
        if (candidates.size() > MOST_CANDIDATES || old.size() > MOST_BYTES) return null;
        String best = null;
        double most = ENOUGH;
        for (var candidate : candidates.entrySet()) {
            double likeness = of(old, candidate.getValue());
            if (likeness < most) continue;
            most = likeness;
            best = candidate.getKey();
        }
        return best;
    }

    /** Share of the lines that both have, of those of the longer one. */
    private static double of(Bytes old, Bytes now) {
        if (now.size() > MOST_BYTES || !old.isText() || !now.isText()) return 0;
        Map<String, Integer> left = new HashMap<>();
        Lines lines = Lines.of(old);
        for (String line : lines.between(0, lines.size())) left.merge(line, 1, Integer::sum);
        int shared = 0;
        Lines others = Lines.of(now);
        for (String line : others.between(0, others.size())) if (left.merge(line, -1, Integer::sum) >= 0) shared++;
        return (double) shared / Math.max(1, Math.max(lines.size(), others.size()));
    }
}
