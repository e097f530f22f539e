// SPDX-License-Identifier: EUPL-1.2
package deich.report.words;

import deich.engine.Run;

/** Lengths of time in words. */
final class Lengths {
    private final Messages messages;
    private final long horizon;

    Lengths(Messages messages, long horizon) {
        this.messages = messages;
        this.horizon = horizon;
    }

    String about(long seconds) {
        if (seconds == 0) return messages.text("duration.none");
        return isOpen(seconds) || seconds < 60 ? plain(seconds, 1) : messages.text("duration.about", plain(seconds, 1));
    }

    String dative(long seconds) {
        return plain(seconds, 2);
    }

    String plain(long seconds) {
        return plain(seconds, 1);
    }

    String range(long low, long high) {
        if (low > high) return range(high, low);
        if (low == high || low > 0 && !isOpen(high) && sameWords(low, high)) return about(low);
        if (isOpen(high)) return low == 0 ? text("range.anything", high) : text("range.open", low, high);
        if (low == 0) return text("range.perhaps", high);
        return low < 60 ? text("range.moment", high) : text("range", low, high);
    }

    private boolean sameWords(long low, long high) {
        return plain(low, 1).equals(plain(high, 1));
    }

    private String text(String key, long length) {
        return messages.text(key, plain(length, 1));
    }

    private String text(String key, long low, long high) {
        Unit unit = Unit.of(high);
        boolean oneUnit = !isOpen(high) && low >= 60 && Unit.of(low) == unit;
        String from = oneUnit ? messages.text("number", unit.count(low)) : plain(low, 1);
        return messages.text(key, from, plain(high, 1));
    }

    /** @param form 1 for nominative and accusative, 2 for the dative */
    private String plain(long seconds, int form) {
        if (isOpen(seconds)) return messages.text("duration.beyond", plain(horizon, 1));
        if (seconds < 60) return messages.text("duration.moment");
        Unit unit = Unit.of(seconds);
        return counted(unit, unit.count(seconds), form);
    }

    private String counted(Unit unit, long n, int form) {
        String[] forms = messages.raw(unit.key()).split("\\|");
        return messages.text("number", n) + " " + forms[n == 1 ? 0 : form];
    }

    /** Everything, to the second, but not more than two units. */
    String exact(long seconds) {
        if (isOpen(seconds)) return plain(seconds, 1);
        if (seconds < 60) return messages.text("duration.seconds", seconds);
        Unit big = seconds % 86400 == 0 || seconds >= 3 * 86400 ? Unit.DAY : seconds >= 3600 ? Unit.HOUR : Unit.MINUTE;
        Unit small = big == Unit.DAY ? Unit.HOUR : Unit.MINUTE;
        long rest = big == Unit.MINUTE ? 0 : seconds % big.seconds / small.seconds;
        String whole = counted(big, seconds / big.seconds, 1);
        return rest == 0 ? whole : whole + " " + counted(small, rest, 1);
    }

    private static boolean isOpen(long seconds) {
        return seconds == Run.NEVER;
    }
}
