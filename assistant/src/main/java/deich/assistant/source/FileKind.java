// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is: by its first bytes, and only where these do not say by its name. */
enum FileKind {
    PDF,
    OFFICE,
    HTML,
    MARKDOWN,
    TEXT,
    OLD_OFFICE,
    UNKNOWN;

    private static final int HEAD = 1024;

    static FileKind of(String name, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) return PDF;
        if (head.startsWith("PK\3\4")) return OFFICE;
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) return OLD_OFFICE;
        if (head.startsWith("{\\rtf")) return UNKNOWN;
        if (head.indexOf('\0') >= 0 && !utf16(head)) return UNKNOWN;
        String begin = head.stripLeading().toLowerCase(Locale.ROOT);
        if (begin.contains("<!doctype html") || begin.contains("<html")) return HTML;
        return byName(name.toLowerCase(Locale.ROOT));
    }

    private static boolean utf16(String head) {
        return head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
    }

    private static FileKind byName(String name) {
        if (name.matches(".*\\.(html?|xhtml)")) return HTML;
        if (name.matches(".*\\.(md|markdown)")) return MARKDOWN;
        return name.matches(".*\\.(txt|text)") || !name.contains(".") ? TEXT : UNKNOWN;
    }
}
