// SPDX-License-Identifier: EUPL-1.2
package deich.formats.openpsa;

import java.io.IOException;

/** XML, one tag a line, indented. */
final class Lines {

    private static final String INDENT = "  ";

    private final Appendable to;
    private int depth;

    Lines(Appendable to) {
        this.to = to;
    }

    void declaration() throws IOException {
        to.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** @param attributes keys and values by turns */
    void open(String tag, String... attributes) throws IOException {
        line("<", tag, attributes, ">");
        depth++;
    }

    void empty(String tag, String... attributes) throws IOException {
        line("<", tag, attributes, "/>");
    }

    void close(String tag) throws IOException {
        depth--;
        line("</", tag, new String[0], ">");
    }

    private void line(String begin, String tag, String[] attributes, String end) throws IOException {
        to.append(INDENT.repeat(depth)).append(begin).append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            to.append(' ').append(attributes[i]).append("=\"");
            escaped(attributes[i + 1]);
            to.append('"');
        }
        to.append(end).append('\n');
    }

    /** Line breaks as numbers: plain ones in attributes are read back as blanks. */
    private void escaped(String text) throws IOException {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> to.append("&amp;");
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '"' -> to.append("&quot;");
                default -> {
                    if (!writable(c)) throw new IllegalArgumentException("no character of XML: U+%04X".formatted(c));
                    if (c < ' ' || c >= 0x7F && c < 0xA0 || c == 0x2028 || c == 0xFEFF)
                        to.append("&#").append(String.valueOf(c)).append(';');
                    else to.append(Character.toString(c));
                }
            }
        }
    }

    private static boolean writable(int c) {
        if (c < ' ') return c == '\t' || c == '\n' || c == '\r';
        return !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) && c != 0xFFFE && c != 0xFFFF;
    }
}
