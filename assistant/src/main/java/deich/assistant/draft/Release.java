// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import deich.assistant.source.Digest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * That a person has read a text and answers for it (Art. 50(4): human review and editorial responsibility).
 *
 * @param who by name
 * @param digest of the text released
 * @param draftDigest of the draft that it was made from
 * @param changes what the person changed, in lines: {@code -} taken out, {@code +} put in
 */
public record Release(String who, Instant when, String digest, String draftDigest, List<String> changes) {
    private static final long MOST = 4_000_000;

    public Release {
        changes = List.copyOf(changes);
        if (who.isBlank()) throw new IllegalArgumentException("a release has a name");
    }

    /** @param released the text as the person leaves it. @param draft what Deich wrote ({@link Markdown#of}) */
    public static Release of(String who, Instant when, String released, String draft) {
        return new Release(
                who.strip(),
                when,
                Digest.of(released),
                Digest.of(draft),
                changes(draft.lines().toList(), released.lines().toList()));
    }

    /** Whether this is the text that was released, to the byte. */
    public boolean covers(String text) {
        return Digest.of(text).equals(digest);
    }

    /** Lines taken out and put in. Of texts that have little in common all lines: comparing them would take too much memory. */
    public static List<String> changes(List<String> before, List<String> after) {
        int begin = 0;
        while (begin < before.size()
                && begin < after.size()
                && before.get(begin).equals(after.get(begin))) begin++;
        int end = 0;
        while (end < before.size() - begin
                && end < after.size() - begin
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) end++;
        List<String> out = before.subList(begin, before.size() - end);
        List<String> in = after.subList(begin, after.size() - end);
        if ((long) out.size() * in.size() > MOST) {
            var all = new ArrayList<String>();
            out.forEach(line -> all.add("-" + line));
            in.forEach(line -> all.add("+" + line));
            return all;
        }
        return differing(out, in);
    }

    private static List<String> differing(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--)
            for (int j = after.size() - 1; j >= 0; j--)
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
        var changes = new ArrayList<String>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                i++;
                j++;
            } else if (i < before.size() && (j == after.size() || common[i + 1][j] >= common[i][j + 1])) {
                changes.add("-" + before.get(i++));
            } else {
                changes.add("+" + after.get(j++));
            }
        }
        return changes;
    }
}
