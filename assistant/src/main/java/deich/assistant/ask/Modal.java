// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.ask;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How binding a sentence is; a rewording must keep it (RFC 2119, as the IT-Grundschutz writes it in capitals). */
public enum Modal {
    MUST("(?:MUSS|MÜSSEN|MUST|SHALL)(?! NOT)"),
    MUST_NOT("(?:DARF|DÜRFEN)\\b[^.;]{0,40}?\\b(?:NICHT|KEINE?[NRMS]?|NUR)|MUST NOT|SHALL NOT"),
    SHOULD("(?:SOLLTE|SOLLTEN|SOLL|SOLLEN|SHOULD)(?! (?:NICHT|NOT))"),
    SHOULD_NOT("(?:SOLLTE|SOLLTEN)\\b[^.;]{0,40}?\\b(?:NICHT|KEINE?[NRMS]?)|SHOULD NOT"),
    MAY("KANN|KÖNNEN|MAY");

    private final Pattern words;

    Modal(String words) {
        this.words = Pattern.compile("\\b(?:" + words + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The first that the sentence says in capitals, the forbidding ones before the others. */
    public static Optional<Modal> of(String sentence) {
        for (Modal modal : new Modal[] {MUST_NOT, SHOULD_NOT, MUST, SHOULD, MAY}) {
            Matcher matcher = modal.words.matcher(sentence);
            if (matcher.find()) return Optional.of(modal);
        }
        return Optional.empty();
    }
}
