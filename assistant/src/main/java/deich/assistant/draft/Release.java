// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

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

    private static List<String> changes(List<String> before, List<String> after) {
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
