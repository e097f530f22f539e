// SPDX-License-Identifier: EUPL-1.2
package deich.report;

/**
 * What the place can show that a person looks at.
 *
 * @param columns width in characters; from 40 on
 * @param colour whether bold and colour may be used; nothing is said by them alone
 * @param unicode false for plain ASCII: umlauts are written out
 */
public record Screen(int columns, boolean colour, boolean unicode) {
    /** For files and pipes. */
    public static final Screen PLAIN = new Screen(80, false, true);

    public Screen {
        columns = Math.max(40, columns);
    }
}
