// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.model.fact.Source;
import deich.server.desk.Desk;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who vouches for what is entered, as typed.
 *
 * @param renew whether all that is stated of the component was looked at as well
 */
public record Vouched(String by, String on, String reviewBy, String from, boolean renew) {

    /** Whoever is signed in, today, for a year. */
    static Vouched fresh(Desk desk, LocalDate today) {
        return new Vouched(
                desk.visit().person().name(),
                today.toString(),
                today.plusYears(1).toString(),
                "",
                false);
    }

    static Vouched of(Map<String, String> sent) {
        return new Vouched(
                text(sent.get("by")),
                text(sent.get("on")),
                text(sent.get("reviewBy")),
                text(sent.get("from")),
                sent.containsKey("renew"));
    }

    private static String text(@Nullable String sent) {
        return sent == null
                ? ""
                : sent.strip().substring(0, Math.min(300, sent.strip().length()));
    }

    Source source() {
        return new Source(by, day(on), day(reviewBy), from);
    }

    void check(deich.server.frame.Said said, Map<String, String> problems) {
        if (by.isBlank()) problems.put("by", said.t("typed.by"));
        if (!on.isEmpty() && day(on) == null) problems.put("on", said.t("typed.day"));
        if (!reviewBy.isEmpty() && day(reviewBy) == null) problems.put("reviewBy", said.t("typed.day"));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
