// SPDX-License-Identifier: EUPL-1.2
package deich.formats.incident;

import deich.formats.value.BadValue;
import deich.formats.value.Dates;
import deich.model.incident.Began;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** When an incident began: {@code 2025-05-07}, {@code 2021-04} where only the month is known, {@code 2019} for the year. */
final class Begins {
    private Begins() {}

    static Began read(String text) throws BadValue {
        if (text.matches("\\d{4}")) {
            Year year = Year.parse(text);
            return new Began(year.atDay(1), year.atMonth(12).atEndOfMonth());
        }
        if (text.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            YearMonth month = YearMonth.parse(text);
            return new Began(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = Dates.date(text);
        return Began.on(day);
    }
}
