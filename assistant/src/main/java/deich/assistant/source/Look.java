// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import org.jspecify.annotations.Nullable;

/**
 * How text in an office file looks, as far as it decides whether anybody sees it. Null: this style does not say.
 *
 * @param hidden not shown at all
 * @param size height in points
 * @param level as a heading, from 1
 */
record Look(
        @Nullable Boolean hidden,
        @Nullable Colour ink,
        @Nullable Colour ground,
        @Nullable Double size,
        @Nullable Integer level) {
    static final Look PLAIN = new Look(null, null, null, null, null);

    /** Smaller than this nobody reads, in points. */
    static final double TINY = 2.5;

    /** This look where it says something, else the other. */
    Look over(Look other) {
        return new Look(
                hidden != null ? hidden : other.hidden,
                ink != null ? ink : other.ink,
                ground != null ? ground : other.ground,
                size != null ? size : other.size,
                level != null ? level : other.level);
    }

    Look withGround(@Nullable Colour behind) {
        return behind == null ? this : new Look(hidden, ink, behind, size, level);
    }

    /** Why nobody sees it; null when it is seen. */
    Remark.@Nullable Sort unseen() {
        if (Boolean.TRUE.equals(hidden)) return Remark.Sort.HIDDEN;
        if (size != null && size < TINY) return Remark.Sort.TINY;
        Colour behind = ground != null ? ground : Colour.WHITE;
        return ink != null && ink.like(behind) ? Remark.Sort.SAME_COLOUR : null;
    }
}
