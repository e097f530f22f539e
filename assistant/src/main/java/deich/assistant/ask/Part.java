// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.ask;

import java.util.List;

/**
 * One question of what was asked, and what was found for it.
 *
 * @param covered false when nothing found says enough of it: "nicht gedeckt". Extracts may stand there all the same, as
 *     what comes nearest, and must be shown as that
 * @param extracts best first
 */
public record Part(String question, boolean covered, List<Extract> extracts) {

    public Part {
        extracts = List.copyOf(extracts);
    }
}
