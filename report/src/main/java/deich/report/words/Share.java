// SPDX-License-Identifier: EUPL-1.2
package deich.report.words;

/** Fractions that have a word of their own. */
enum Share {
    LITTLE(0.18),
    QUARTER(0.29),
    THIRD(0.41),
    HALF(0.58),
    TWO_THIRDS(0.7),
    THREE_QUARTERS(0.83),
    MOST(0.995),
    ALL(2);

    private final double below;

    Share(double below) {
        this.below = below;
    }

    static Share of(double level) {
        for (Share share : values()) if (level < share.below) return share;
        return ALL;
    }

    String key() {
        return "level." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
