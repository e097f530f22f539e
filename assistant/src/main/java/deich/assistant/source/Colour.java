// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import org.jspecify.annotations.Nullable;

/** A colour from 0 to 255 in red, green, blue; where nothing is said, text is dark and what is behind it white. */
record Colour(int red, int green, int blue) {
    static final Colour WHITE = new Colour(255, 255, 255);
    static final Colour BLACK = new Colour(0, 0, 0);

    /** Up to this distance nobody tells one from the other. */
    private static final int ALIKE = 48;

    static @Nullable Colour hex(String text) {
        String digits = text.startsWith("#") ? text.substring(1) : text;
        if (!digits.matches("[0-9a-fA-F]{6}")) return null;
        int all = Integer.parseInt(digits, 16);
        return new Colour(all >> 16, all >> 8 & 0xFF, all & 0xFF);
    }

    boolean like(Colour other) {
        int away = Math.abs(red - other.red) + Math.abs(green - other.green) + Math.abs(blue - other.blue);
        return away <= ALIKE;
    }
}
