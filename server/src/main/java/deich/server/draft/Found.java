// SPDX-License-Identifier: EUPL-1.2
package deich.server.draft;

import deich.assistant.draft.Draft;
import java.util.List;
import java.util.Map;

/** What came of a wish for a draft. */
public sealed interface Found {

    record Made(Draft draft) implements Found {}

    /** Something has to be computed first. @param runs never empty */
    record Lacking(List<Needed> runs) implements Found {}

    /** @param keys of sentences in the bundle, one for each thing that is wrong; never empty */
    record Wrong(List<String> keys) implements Found {}

    /** A run to be ordered. */
    record Needed(String kind, Map<String, String> order) {}
}
