// SPDX-License-Identifier: EUPL-1.2
package deich.server.standard;

import deich.model.inventory.Decision;
import deich.store.Store;
import deich.store.audit.Entry;
import deich.store.people.Person;
import deich.store.sql.Sha256;
import deich.store.stock.Noted;
import deich.store.stock.StockId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who signed which decision: an entry of the audit chain with the digest of what was decided. Whoever changes a word of the
 * decision in the inventory's text afterwards breaks the match, and the page says so.
 */
final class Signatures {
    private static final String ACTION = "decision.signed";
    private static final String DIGEST = "digest";
    private static final int LOOKED_THROUGH = 50;

    private final Store store;

    Signatures(Store store) {
        this.store = store;
    }

    /** @param who name of the person; null when it was erased */
    record Signature(@Nullable String who, Instant at, String digest) {}

    /** To be kept with the decision itself: there is none that was decided and not signed. */
    static Noted signed(StockId stock, Decision decision) {
        return new Noted(ACTION, subject(stock, decision), Map.of(DIGEST, digest(stock, decision)));
    }

    /** Null when nobody signed this decision in these words. */
    @Nullable
    Signature of(StockId stock, Decision decision) {
        String digest = digest(stock, decision);
        for (Entry entry : store.audit().page(Long.MAX_VALUE, LOOKED_THROUGH, subject(stock, decision)))
            if (entry.action().equals(ACTION) && digest.equals(entry.details().get(DIGEST)))
                return new Signature(name(entry), entry.at(), digest);
        return null;
    }

    private @Nullable String name(Entry entry) {
        Person person = store.people().find(entry.actor());
        return person == null || person.erased() ? null : person.name();
    }

    private static String subject(StockId stock, Decision decision) {
        return "decision:" + stock.value() + "/" + decision.administration() + "/" + decision.requirement();
    }

    static String digest(StockId stock, Decision decision) {
        String kind =
                decision instanceof Decision.RiskAccepted risk ? "accepted until " + risk.until() : "not applicable";
        return Sha256.of(List.of(
                "deich-decision-1",
                stock.value(),
                decision.requirement(),
                decision.administration(),
                kind,
                decision.by(),
                decision.reason()));
    }
}
