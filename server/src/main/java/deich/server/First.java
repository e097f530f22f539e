// SPDX-License-Identifier: EUPL-1.2
package deich.server;

import deich.server.frame.Said;
import deich.server.work.Examples;
import deich.store.Actor;
import deich.store.Store;
import deich.store.people.Organisation;
import deich.store.people.OrganisationKind;
import deich.store.stock.Files;
import deich.store.stock.StockId;
import java.util.Locale;

/** What an empty store begins with: the example, which belongs to nobody and which everybody sees whole. */
final class First {
    private First() {}

    static void fill(Store store, Settings settings) {
        if (!store.stocks().all().isEmpty() || !java.nio.file.Files.isDirectory(settings.example())) return;
        var said = Said.of(Locale.GERMANY, "overview");
        var owner = new Organisation(Examples.KEEPER, said.t("example.owner"), OrganisationKind.LAND, null);
        if (store.people().organisations().find(owner.id()) == null)
            store.people().organisations().create(owner, Actor.DEICH);
        store.stocks()
                .create(
                        new StockId("ostsee"),
                        said.t("example.title"),
                        owner.id(),
                        Files.of(settings.example()),
                        said.t("example.reason"),
                        Actor.DEICH);
    }
}
