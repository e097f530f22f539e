// SPDX-License-Identifier: EUPL-1.2
package deich.server.begin;

import deich.model.inventory.Administration;
import deich.server.begin.Beginnings.Made;
import deich.server.desk.Missing;
import deich.server.desk.Visit;
import deich.server.work.Examples;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.stock.Stock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Founds inventories: what somebody has or wants becomes files, and files that can be read are kept. */
public final class Founders {
    /** Those that starters are shipped for. */
    public static final List<String> KINDS = List.of("amt", "kreis", "kreisfreie-stadt", "land");

    private final Store store;
    private final Beginnings beginnings;

    public Founders(Store store, Workbench workbench) {
        this.store = store;
        this.beginnings = new Beginnings(workbench);
    }

    /** @param kind of administration, as the text formats write it */
    public Made starter(Visit visit, String name, String kind) {
        Administration.Type type = type(kind);
        if (type == null) return Made.broken(List.of(visit.said("begin").t("new.bad.kind")));
        return beginnings.starter(type, name, visit.organisation(), visit.locale());
    }

    /**
     * @param kind of what a sheet is laid over; a folder needs none
     * @param file its name, by which one knows what it is
     * @throws deich.store.StoreFault when a folder cannot be unpacked
     */
    public Made file(Visit visit, String name, String kind, String file, byte[] content) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ending.equals("zip")) return beginnings.folder(content, visit.locale());
        if (!List.of("xlsx", "ods", "csv").contains(ending))
            return Made.broken(List.of(visit.said("begin").t("new.bad.ending")));
        Made starter = starter(visit, name, kind);
        return starter.ok() ? beginnings.sheet(file, content, starter, visit.locale()) : starter;
    }

    /** @throws Missing where it was taken away */
    public Stock example() {
        return store.stocks().all().stream().filter(Examples::is).findFirst().orElseThrow(Missing::new);
    }

    /** All of another inventory, as it is now. */
    public Made copy(Stock of) {
        return Made.of(store.stocks().files(of.id(), of.head()));
    }

    /** @throws deich.store.StoreFault when the store refuses the title */
    public Stock keep(Visit visit, String name, Made made, String reason) {
        return store.stocks()
                .create(
                        Addresses.free(store.stocks(), name),
                        name,
                        visit.organisation().id(),
                        made.files(),
                        reason,
                        visit.actor());
    }

    private static Administration.@Nullable Type type(String kind) {
        return KINDS.contains(kind)
                ? Administration.Type.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'))
                : null;
    }
}
