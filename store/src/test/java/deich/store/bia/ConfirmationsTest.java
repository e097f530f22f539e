// SPDX-License-Identifier: EUPL-1.2
package deich.store.bia;

import static deich.store.Faults.fault;
import static deich.store.Fresh.SOMEBODY;
import static org.assertj.core.api.Assertions.assertThat;

import deich.model.fact.Fact;
import deich.model.inventory.Objectives;
import deich.store.Actor;
import deich.store.EachStore;
import deich.store.Fresh;
import deich.store.stock.Files;
import deich.store.stock.StockId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

class ConfirmationsTest {

    private static final StockId ID = new StockId("ostsee");
    private static final Objectives OTHER =
            new Objectives(Fact.stated(Duration.ofHours(4)), Fact.missing(), Fact.missing(), Fact.missing(), List.of());

    @EachStore
    void validForTheseValuesOnly(Fresh fresh) {
        fresh.store().stocks().create(ID, "x", "land", Files.NONE.with("a", "b"), "", SOMEBODY);
        Confirmations confirmations = fresh.store().confirmations();
        String digest = Confirmations.digest(Objectives.UNKNOWN);
        Confirmation given = confirmations.confirm(ID, "kfz", digest, SOMEBODY);
        assertThat(confirmations.current(ID, "kfz", digest)).isEqualTo(given);
        assertThat(confirmations.current(ID, "kfz", Confirmations.digest(OTHER)))
                .isNull();
        assertThat(confirmations.current(ID, "wohngeld", digest)).isNull();
        var other = new Actor(UUID.randomUUID());
        Confirmation again = confirmations.confirm(ID, "kfz", digest, other);
        assertThat(confirmations.all(ID)).containsExactly(again);
        fault("stock.none", () -> confirmations.confirm(new StockId("y"), "kfz", digest, SOMEBODY));
    }
}
