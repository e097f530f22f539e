// SPDX-License-Identifier: EUPL-1.2
package deich.formats.tree;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes to text, strictly: a file in another encoding is refused at its first wrong byte instead of garbled. */
public final class Utf8 {

    private static final char BOM = '\uFEFF';

    private Utf8() {}

    /** The text without a byte order mark; null when it is no UTF-8 text, with the place among the problems. */
    public static @Nullable String text(String file, byte[] content, Problems problems) {
        if (looksLikeUtf16(content)) {
            problems.error(new Position(file, 1, 1), "encoding.utf16");
            return null;
        }
        var bytes = ByteBuffer.wrap(content);
        var chars = CharBuffer.allocate(content.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            String found = "0x%02X".formatted(content[bytes.position()] & 0xFF);
            problems.error(end(file, text), "encoding.utf8", found);
            return null;
        }
        text = !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
        return withoutControls(file, text, problems) ? text : null;
    }

    private static boolean looksLikeUtf16(byte[] content) {
        if (content.length < 2) return false;
        int mark = (content[0] & 0xFF) << 8 | content[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    /** Control characters are a sign of a binary file, and some of them would hide text from a reader's eyes. */
    private static boolean withoutControls(String file, String text, Problems problems) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean allowed = c >= ' ' && !(c >= 0x7F && c < 0xA0 && c != 0x85) && c != BOM && c < 0xFFFE
                    || c == '\n'
                    || c == '\r'
                    || c == '\t';
            if (allowed) continue;
            problems.error(end(file, text.substring(0, i)), "encoding.control", "U+%04X".formatted((int) c));
            return false;
        }
        return true;
    }

    /** The place right behind a text. */
    private static Position end(String file, String text) {
        int line = 1;
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean windows = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (windows || text.charAt(i) != '\n' && text.charAt(i) != '\r') continue;
            line++;
            begin = i + 1;
        }
        return new Position(file, line, text.codePointCount(begin, text.length()) + 1);
    }
}
