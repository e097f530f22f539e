// SPDX-License-Identifier: EUPL-1.2
package deich.store.sight;

import static deich.store.Faults.fault;
import static deich.store.Fresh.SOMEBODY;
import static org.assertj.core.api.Assertions.assertThat;

import deich.store.EachStore;
import deich.store.Fresh;
import deich.store.people.Organisation;
import deich.store.people.OrganisationKind;
import deich.store.stock.Files;
import deich.store.stock.StockId;

class GrantsTest {

    private static final StockId ID = new StockId("ostsee");

    @EachStore
    void givenAndTakenBack(Fresh fresh) {
        fresh.store().stocks().create(ID, "x", "land", Files.NONE.with("a", "b"), "", SOMEBODY);
        var kreis = new Organisation("kreis", "Kreis", OrganisationKind.ADMINISTRATION, "SH");
        fresh.store().people().organisations().create(kreis, SOMEBODY);
        Grants grants = fresh.store().grants();
        grants.give(ID, "kreis", "land", SOMEBODY);
        grants.give(ID, "kreis", "land", SOMEBODY);
        assertThat(grants.of(ID)).singleElement().satisfies(grant -> {
            assertThat(grant.from()).isEqualTo("kreis");
            assertThat(grant.to()).isEqualTo("land");
        });
        assertThat(grants.revoke(ID, "kreis", "land", SOMEBODY)).isTrue();
        assertThat(grants.revoke(ID, "kreis", "land", SOMEBODY)).isFalse();
        assertThat(grants.of(ID)).isEmpty();
        fault("grant.unknown", () -> grants.give(ID, "kreis", "niemand", SOMEBODY));
        assertThat(fresh.store().audit().page(Long.MAX_VALUE, 2))
                .extracting(entry -> entry.action())
                .containsExactly("grant.revoked", "grant.given");
    }
}
