// SPDX-License-Identifier: EUPL-1.2
package deich.server.work;

import static org.assertj.core.api.Assertions.assertThat;

import deich.server.Client;
import deich.server.Served;
import deich.server.course.Waiting;
import deich.store.people.Role;
import deich.store.run.Run;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What works off the queue outlives a database that does not. */
class JobsTest {
    /** Longer than a worker waits before it looks again, twice over: every one of them has met the gap. */
    private static final long GAP_SECONDS = 5;

    @Test
    void aQueueThatWasAwayForAWhileIsWorkedOffAfterwards() throws Exception {
        try (Served served = Served.joint()) {
            Client isb = served.as(Served.KREIS, Role.ISB);
            execute(served, "alter table run rename to run_away");
            TimeUnit.SECONDS.sleep(GAP_SECONDS);
            execute(served, "alter table run_away rename to run");
            Waiting.result(isb, "/b/gemeinsam/standard", Map.of());
            assertThat(served.store().runs().list(Served.JOINT, 2))
                    .extracting(Run::state)
                    .containsExactly(Run.State.DONE);
        }
    }

    private static void execute(Served served, String sql) throws SQLException {
        try (Connection connection = served.store().source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
