// SPDX-License-Identifier: EUPL-1.2
package deich.formats.problem;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what a misspelt word was probably meant to be. */
public final class Suggestion {

    private Suggestion() {}

    /** The known word spelt most alike; null when none is near: a wrong suggestion is worse than none. */
    public static @Nullable String of(String word, Collection<String> known) {
        String written = word.toLowerCase(Locale.ROOT);
        int allowed = Math.min(3, Math.max(1, written.length() / 3));
        String best = null;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - written.length()) > allowed) continue;
            int distance = distance(written, candidate.toLowerCase(Locale.ROOT), allowed);
            boolean nearer = distance < allowed || distance == allowed && best == null;
            if (distance > allowed || !nearer) continue;
            best = candidate;
            allowed = distance;
        }
        return best;
    }

    /**
     * How many letters must be put in, left out, changed or swapped with their neighbour (optimal string alignment);
     * anything above {@code limit} may be returned once it is certain.
     */
    static int distance(String a, String b, int limit) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) last[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                row[j] = step(a, b, i, j, before, last, row);
                least = Math.min(least, row[j]);
            }
            if (least > limit) return least;
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    private static int step(String a, String b, int i, int j, int[] before, int[] last, int[] row) {
        int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, before[j - 2] + 1) : best;
    }
}
