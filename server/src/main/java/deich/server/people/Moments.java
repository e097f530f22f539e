// SPDX-License-Identifier: EUPL-1.2
package deich.server.people;

import deich.server.desk.Visit;
import deich.server.frame.Said;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Moments of the clock as people of this machine's time zone read them. */
final class Moments {
    private Moments() {}

    static String day(Visit visit, Instant at) {
        return visit.said("people").words().date(local(at).toLocalDate());
    }

    static String full(Said said, Instant at) {
        return said.words().momentWithYear(local(at));
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneId.systemDefault());
    }
}
