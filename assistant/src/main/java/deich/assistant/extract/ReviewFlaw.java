// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.extract;

import deich.assistant.phrase.Phrases;
import java.util.Locale;

/**
 * Why a list, a row of it or a confirmed proposal is not taken.
 *
 * @param row from 1 for the header; 0 for the list as a whole
 * @param found what stands there
 */
public record ReviewFlaw(int row, Sort sort, String found) {

    public enum Sort {
        /** A column is missing: this is no list of proposals. */
        NO_COLUMN,
        /** Neither yes nor no. */
        YES_OR_NO,
        /** Yes, but by nobody. */
        NOBODY,
        NO_DATE,
        NO_SORT,
        NO_NAME,
        NO_KIND,
        NO_LENGTH,
        /** The component is in the inventory already; what is new about it must be entered there. */
        EXISTS,
        /** The component that it is about is not confirmed. */
        NO_SUBJECT,
        /** The component that it names is neither confirmed nor in the inventory. */
        NO_OBJECT,
        /** What it names as its place is no site. */
        NO_SITE,
        /** Something else was confirmed about the same. */
        TWICE;

        /** Whether nothing is taken before it is put right. */
        public boolean error() {
            return compareTo(NO_LENGTH) <= 0;
        }
    }

    /** What is wrong and what to do. */
    public String sentence(Locale locale) {
        return Review.say(locale, "flaw." + Phrases.key(sort), row, found);
    }
}
