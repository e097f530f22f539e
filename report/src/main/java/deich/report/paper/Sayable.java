// SPDX-License-Identifier: EUPL-1.2
package deich.report.paper;

/** What XML can say of a text: PDF and ODT are both made from XML. */
public final class Sayable {
    private Sayable() {}

    /** The text with a blank for every control character, lone surrogate and non-character. */
    public static String of(String text) {
        return text.codePoints()
                .map(c -> c < ' ' || c == 0xFFFE || c == 0xFFFF || c >= 0xD800 && c <= 0xDFFF ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
