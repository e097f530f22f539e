// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;

/**
 * Text as a reader sees it: compatibility forms made plain (NFKC), characters that nobody sees taken out and counted.
 *
 * <p>Of NFKC three things are not done, because they would change what is meant: raised and lowered digits (footnotes,
 * m²), fractions, and circled numbers stay as they are.
 */
public final class Cleaning {
    private final StringBuilder clean = new StringBuilder();
    private final Map<Remark.Sort, Integer> stripped = new EnumMap<>(Remark.Sort.class);

    private Cleaning(String text) {
        text.codePoints().forEach(this::take);
    }

    /** The text without anything that is not seen. */
    public static String clean(String text) {
        return of(text).text();
    }

    static Cleaning of(String text) {
        return new Cleaning(text);
    }

    String text() {
        return tidy(plain(clean.toString()));
    }

    /** How many characters of which sort were taken out. */
    Map<Remark.Sort, Integer> stripped() {
        return stripped;
    }

    private void take(int c) {
        Remark.Sort sort = sort(c);
        if (sort != null) stripped.merge(sort, 1, Integer::sum);
        else if (breaks(c)) clean.append('\n');
        else if (bullet(c)) clean.append('•');
        else if (Character.isSpaceChar(c) || c == '\t') clean.append(' ');
        else if (!silent(c)) clean.appendCodePoint(c);
    }

    private static boolean breaks(int c) {
        return c >= '\n' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Soft hyphens and the marks before an emoji say nothing and hide nothing worth telling. */
    private static boolean silent(int c) {
        return c == 0xAD || c >= 0xFE00 && c <= 0xFE0F;
    }

    /** What symbol fonts of office programs use for a bullet. */
    private static boolean bullet(int c) {
        return c == 0xF0B7 || c == 0xF0A7 || c == 0xF0FC || c == 0xF02D;
    }

    private static Remark.@org.jspecify.annotations.Nullable Sort sort(int c) {
        if (c >= 0xE0000 && c <= 0xE007F || c >= 0xE0100 && c <= 0xE01EF) return Remark.Sort.TAG;
        if (direction(c)) return Remark.Sort.DIRECTION;
        if (zeroWidth(c)) return Remark.Sort.ZERO_WIDTH;
        if (bullet(c) || breaks(c) || c == '\t') return null;
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED ->
                Remark.Sort.CONTROL;
            case Character.FORMAT -> c == 0xAD ? null : Remark.Sort.ZERO_WIDTH;
            default -> null;
        };
    }

    private static boolean direction(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x206F || c == 0x200E || c == 0x200F || c == 0x61C;
    }

    private static boolean zeroWidth(int c) {
        return c >= 0x200B && c <= 0x200D
                || c >= 0x2060 && c <= 0x2065
                || c == 0xFEFF
                || c == 0x180E
                || c == 0x34F
                || c == 0x115F
                || c == 0x1160
                || c == 0x3164
                || c == 0xFFA0;
    }

    private static String plain(String text) {
        if (text.chars().allMatch(c -> c < 0xA0)) return text;
        StringBuilder plain = new StringBuilder(text.length());
        StringBuilder run = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (kept(c)) {
                plain.append(Normalizer.normalize(run, Normalizer.Form.NFKC)).appendCodePoint(c);
                run.setLength(0);
            } else run.appendCodePoint(c);
        });
        return plain.append(Normalizer.normalize(run, Normalizer.Form.NFKC)).toString();
    }

    private static boolean kept(int c) {
        return c == 0xB2
                || c == 0xB3
                || c == 0xB9
                || c >= 0xBC && c <= 0xBE
                || c >= 0x2070 && c <= 0x209F
                || c >= 0x2150 && c <= 0x218F
                || c >= 0x2460 && c <= 0x24FF;
    }

    /** One blank between words, no blanks around lines, no empty lines. */
    private static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        boolean blank = false;
        boolean line = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') line = true;
            else if (c == ' ') blank = true;
            else {
                if (tidy.length() > 0 && line) tidy.append('\n');
                else if (tidy.length() > 0 && blank) tidy.append(' ');
                line = false;
                blank = false;
                tidy.append(c);
            }
        }
        return tidy.toString();
    }
}
