// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Numbers of spreadsheets as a person reads them: 3, not 3.0; 0.3, not 0.30000000000000004; dates as 2026-05-01. */
final class Numbers {
    private static final long SECONDS_A_DAY = 86_400;
    /** Year 9999, the last that spreadsheets know. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private Numbers() {}

    static boolean isNumber(String text) {
        return text.length() <= 40 && text.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?");
    }

    static String plain(BigDecimal number) {
        BigDecimal short15 = number.round(new MathContext(12, RoundingMode.HALF_EVEN));
        return short15.signum() == 0 ? "0" : short15.stripTrailingZeros().toPlainString();
    }

    static String percentage(BigDecimal number) {
        return plain(number.movePointRight(2)) + "%";
    }

    /** Days since the end of 1899 (with the 29 February 1900 that never was), or since 1904. */
    static String date(BigDecimal days, boolean from1904) {
        if (days.signum() < 0 || days.compareTo(LAST_DAY) > 0) return plain(days);
        long seconds = days.multiply(BigDecimal.valueOf(SECONDS_A_DAY))
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
        if (seconds < SECONDS_A_DAY) return shown(LocalTime.ofSecondOfDay(seconds));
        LocalDate zero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        return shown(zero.atStartOfDay().plusSeconds(seconds));
    }

    static String shown(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate().toString() : at.toString();
    }

    private static String shown(LocalTime time) {
        return time.toString();
    }
}
