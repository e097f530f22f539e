// SPDX-License-Identifier: EUPL-1.2
package deich.server.people;

import deich.server.desk.Desks;
import deich.server.desk.Missing;
import deich.server.desk.Visit;
import deich.server.work.Examples;
import deich.store.Store;
import deich.store.people.Organisation;
import deich.store.sight.Grant;
import deich.store.stock.Stock;
import java.util.List;

/** What one's own organisation lets others see. */
public final class OwnGrants {
    private final Store store;
    private final Desks desks;

    public OwnGrants(Store store, Desks desks) {
        this.store = store;
        this.desks = desks;
    }

    /** Inventories that the organisation keeps or is spoken of in. The example hides nothing from anybody. */
    public List<Stock> stocks(Visit visit) {
        return desks.stocks(visit.organisation()).stream()
                .filter(stock -> !Examples.is(stock))
                .filter(stock -> desks.speaksOf(visit.organisation(), stock))
                .toList();
    }

    public List<Grant> of(Visit visit, Stock stock) {
        return store.grants().of(stock.id()).stream()
                .filter(grant -> grant.from().equals(visit.organisation().id()))
                .toList();
    }

    /** @throws Missing when there is no such inventory or organisation, or it is one's own */
    public void give(Visit visit, String stock, String to) {
        Stock own = own(visit, stock);
        Organisation taker = store.people().organisations().find(to);
        if (taker == null
                || taker.id().equals(visit.organisation().id())
                || taker.id().equals(Examples.KEEPER)) throw new Missing();
        store.grants().give(own.id(), visit.organisation().id(), to, visit.actor());
    }

    /** @throws Missing when there is no such inventory */
    public void takeBack(Visit visit, String stock, String to) {
        store.grants().revoke(own(visit, stock).id(), visit.organisation().id(), to, visit.actor());
    }

    private Stock own(Visit visit, String id) {
        return stocks(visit).stream()
                .filter(stock -> stock.id().value().equals(id))
                .findFirst()
                .orElseThrow(Missing::new);
    }
}
