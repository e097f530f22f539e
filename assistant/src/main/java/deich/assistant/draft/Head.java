// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands above a draft.
 *
 * @param lines for people: what made it, who answers for it, what it was made from
 * @param json for machines, on one line (Regulation (EU) 2024/1689, Art. 50)
 * @param mark classification; empty for what everybody may read
 */
public record Head(List<String> lines, String json, String mark) {
    public Head {
        lines = List.copyOf(lines);
    }

    /** Of what nobody has released yet. */
    public static Head of(Draft draft) {
        return new Head(Origin.lines(draft), Origin.json(draft), Origin.mark(draft));
    }

    /** Of what somebody answers for. A notice to citizens names no sources, no officer and no classification: it is for all. */
    public static Head released(Draft draft, String who, LocalDate day) {
        if (draft.kind() == Kind.NOTICE)
            return new Head(Origin.published(draft, day), Origin.json(draft, "released", List.of()), "");
        return new Head(
                Origin.released(draft, who, day),
                Origin.json(draft, "released", draft.marking().sources()),
                Origin.mark(draft));
    }
}
