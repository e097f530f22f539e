// SPDX-License-Identifier: EUPL-1.2
package deich.server.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deich.store.Actor;
import deich.store.Address;
import deich.store.Store;
import deich.store.stock.StockId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WatchTest {

    @Test
    void whatAFaultKeptFromBeingToldIsToldWithTheNextLook() throws SQLException {
        try (Store store = Store.open(Address.memory("w" + UUID.randomUUID()), InstantSource.system())) {
            var watch = new Watch(store);
            watch.look();
            store.audit().append(Actor.DEICH, "stock.saved", "stock:ostsee", Map.of());
            sql(store, "alter table run rename to away");
            assertThatThrownBy(watch::look).isInstanceOf(RuntimeException.class);
            sql(store, "alter table away rename to run");
            assertThat(watch.look()).containsExactly(new News.Changed(new StockId("ostsee")));
            assertThat(watch.look()).isEmpty();
        }
    }

    private static void sql(Store store, String statement) throws SQLException {
        try (Connection connection = store.source().getConnection();
                Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }
}
