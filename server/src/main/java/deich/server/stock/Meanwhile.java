// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.server.desk.Desk;
import deich.store.Store;
import deich.store.stock.Version;
import java.util.List;

/** Who changed an inventory while somebody else was at it. */
public final class Meanwhile {
    private final Store store;
    private final Authors authors;

    Meanwhile(Store store, Authors authors) {
        this.store = store;
        this.authors = authors;
    }

    /** "Maike Petersen (Anlaufzeit gemessen), Sundwerk": versions after one and before another, the oldest first. */
    String said(Desk desk, int after, int before) {
        List<Version> between = store.stocks().history(desk.opened().stock().id()).reversed().stream()
                .filter(version -> version.number() > after && version.number() < before)
                .toList();
        return String.join(
                ", ",
                between.stream().map(version -> who(desk, version)).distinct().toList());
    }

    private String who(Desk desk, Version version) {
        String name = authors.name(desk.visit(), version.author());
        String reason = authors.reason(desk, version);
        return reason.isEmpty() ? name : name + " (" + reason + ")";
    }
}
