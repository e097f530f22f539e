// SPDX-License-Identifier: EUPL-1.2
package deich.store.assistant;

import static deich.store.Faults.fault;
import static deich.store.Fresh.SOMEBODY;
import static org.assertj.core.api.Assertions.assertThat;

import deich.store.EachStore;
import deich.store.Fresh;
import deich.store.audit.Entry;
import deich.store.stock.Files;
import deich.store.stock.StockId;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

class AssistantStoreTest {

    private static final StockId ID = new StockId("ostsee");
    private static final byte[] BYTES = "Notfallhandbuch Haffbrück".getBytes(StandardCharsets.UTF_8);

    @EachStore
    void documentsAreOfOneOrganisationAndGoWhole(Fresh fresh) {
        Documents documents = fresh.store().documents();
        fresh.sql("insert into organisation (id, name, kind, land) values ('amt', 'Amt', 'ADMINISTRATION', 'SH')");
        LocalDate day = LocalDate.of(2027, 1, 31);
        Kept kept = documents.keep("land", "handbuch.pdf", "Handbuch", "BCM", day, BYTES, SOMEBODY);
        assertThat(documents.of("land")).containsExactly(kept);
        assertThat(documents.of("amt")).isEmpty();
        assertThat(documents.bytes("land", kept.id())).isEqualTo(BYTES);
        assertThat(documents.bytes("amt", kept.id())).isNull();
        assertThat(documents.vouch("amt", kept.id(), SOMEBODY)).isFalse();
        assertThat(documents.delete("amt", kept.id(), SOMEBODY)).isNull();
        assertThat(documents.vouch("land", kept.id(), SOMEBODY)).isTrue();
        assertThat(documents.find("land", kept.id())).matches(Kept::vouched);
        assertThat(documents.due(day.minusDays(1))).isEmpty();
        assertThat(documents.due(day)).extracting(Kept::id).containsExactly(kept.id());
        assertThat(documents.delete("land", kept.id(), SOMEBODY)).isNotNull();
        assertThat(documents.of("land")).isEmpty();
        assertThat(fresh.count("document")).isZero();
        List<Entry> log = fresh.store().audit().page(Long.MAX_VALUE, 10);
        assertThat(log)
                .anyMatch(e ->
                        e.action().equals("document.deleted") && e.details().containsValue(kept.digest()));
        fault("document.size", () -> documents.keep("land", "x", "x", "x", null, new byte[0], SOMEBODY));
        fault("line.length", () -> documents.keep("land", "x", " ", "x", null, BYTES, SOMEBODY));
        fault("organisation.none", () -> documents.keep("nobody", "x", "x", "x", null, BYTES, SOMEBODY));
    }

    @EachStore
    void whoReleasesADraftHasReadThisText(Fresh fresh) {
        fresh.store().stocks().create(ID, "x", "land", Files.NONE.with("a", "b"), "", SOMEBODY);
        Drafts drafts = fresh.store().drafts();
        Draft draft = drafts.keep(ID, 1, "land", "lagebericht", "Lage", "Alles steht.", "{}", SOMEBODY);
        assertThat(drafts.of(ID, "land")).containsExactly(Drafts.Listed.of(draft));
        assertThat(drafts.find(ID, "land", draft.id())).isEqualTo(draft);
        assertThat(drafts.find(ID, "other", draft.id())).isNull();
        String read = Drafts.digest(draft.text());
        assertThat(drafts.change(ID, "land", draft.id(), read, "Vieles steht.", SOMEBODY))
                .isTrue();
        assertThat(drafts.release(ID, "land", draft.id(), read, SOMEBODY)).isFalse();
        assertThat(drafts.release(ID, "land", draft.id(), Drafts.digest("Vieles steht."), SOMEBODY))
                .isTrue();
        assertThat(drafts.change(ID, "land", draft.id(), Drafts.digest("Vieles steht."), "Nichts steht.", SOMEBODY))
                .isFalse();
        Draft released = Objects.requireNonNull(drafts.find(ID, "land", draft.id()));
        assertThat(released).matches(Draft::released);
        assertThat(released.made()).isEqualTo("Alles steht.");
        assertThat(released.text()).isEqualTo("Vieles steht.");
        assertThat(drafts.delete(ID, "land", draft.id(), SOMEBODY)).isTrue();
        fault("draft.length", () -> drafts.keep(ID, 1, "land", "k", "t", " ", "{}", SOMEBODY));
        fault("stock.none", () -> drafts.keep(new StockId("y"), 1, "land", "k", "t", "x", "{}", SOMEBODY));
        assertThat(drafts.release(ID, "land", UUID.randomUUID(), read, SOMEBODY))
                .isFalse();
    }

    /** As when two servers delete what is due. */
    @EachStore
    void whoeverComesSecondDeletedNothingAndLogsNothing(Fresh fresh) throws SQLException {
        Documents documents = fresh.store().documents();
        Kept kept = documents.keep("land", "handbuch.pdf", "Handbuch", "BCM", null, BYTES, SOMEBODY);
        try (Connection quicker = fresh.store().source().getConnection();
                Statement statement = quicker.createStatement()) {
            quicker.setAutoCommit(false);
            statement.execute("delete from document where id = '" + kept.id() + "'");
            var slower = CompletableFuture.supplyAsync(() -> documents.delete("land", kept.id(), SOMEBODY) == null);
            // time to find what is gone in a moment
            LockSupport.parkNanos(300_000_000);
            quicker.commit();
            assertThat(slower.join()).isTrue();
        }
        assertThat(fresh.store().audit().page(Long.MAX_VALUE, 10))
                .noneMatch(e -> e.action().equals("document.deleted"));
    }

    @EachStore
    void mappingsAreDecidedAnew(Fresh fresh) {
        Mappings mappings = fresh.store().mappings();
        mappings.decide("land", "APP.3.2.A1", "BER.3.11", false, SOMEBODY);
        Decision now = mappings.decide("land", "APP.3.2.A1", "BER.3.11", true, SOMEBODY);
        assertThat(mappings.all()).containsExactly(now);
        fault("organisation.none", () -> mappings.decide("nobody", "a", "b", true, SOMEBODY));
        assertThat(mappings.withdraw("other", "APP.3.2.A1", "BER.3.11", SOMEBODY))
                .isFalse();
        assertThat(mappings.withdraw("land", "APP.3.2.A1", "BER.3.11", SOMEBODY))
                .isTrue();
        assertThat(mappings.all()).isEmpty();
    }
}
