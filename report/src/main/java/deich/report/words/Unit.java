// SPDX-License-Identifier: EUPL-1.2
package deich.report.words;

/** The units a person thinks in, with the shortest length that is told in each. */
enum Unit {
    MINUTE(60, 0),
    HOUR(3600, 3450),
    DAY(86400, 2 * 86400),
    WEEK(7 * 86400, 14 * 86400),
    /** A twelfth of 365.25 days. */
    MONTH(2629800, 63 * 86400),
    YEAR(31557600, 730 * 86400);

    final long seconds;
    private final long from;

    Unit(long seconds, long from) {
        this.seconds = seconds;
        this.from = from;
    }

    /** The unit in which a length is told: an hour is an hour, two days are days, two weeks are weeks. */
    static Unit of(long length) {
        Unit found = MINUTE;
        for (Unit unit : values()) if (length >= unit.from) found = unit;
        return found;
    }

    /** How many of this unit, as a person would say it: from ten minutes on in steps of five. */
    long count(long length) {
        long n = Math.max(1, (length + seconds / 2) / seconds);
        return this == MINUTE && n > 10 ? (n + 2) / 5 * 5 : n;
    }

    String key() {
        return "unit." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
