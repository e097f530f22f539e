// SPDX-License-Identifier: EUPL-1.2
package deich.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import deich.store.EachStore;
import deich.store.Fresh;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;

class MomentTest {

    /** The hour before and the hour after the clocks go back have the same name in Germany. */
    @EachStore
    void theHourThatComesTwiceStaysTwoHours(Fresh fresh) {
        TimeZone here = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
        try {
            var database = new Database(fresh.store().source(), fresh.clock());
            for (String at : List.of("2026-10-25T00:30:00.123456Z", "2026-10-25T01:30:00.123456Z")) {
                Instant back =
                        database.read(handle -> handle.createQuery("select cast(:at as timestamp with time zone) t")
                                .bind("at", Instant.parse(at))
                                .map((row, context) -> Database.moment(row, "t"))
                                .one());
                assertThat(back).isEqualTo(Instant.parse(at));
            }
        } finally {
            TimeZone.setDefault(here);
        }
    }
}
