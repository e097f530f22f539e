// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.formats.write.InventoryWriter;
import deich.server.desk.Desk;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.stock.Bytes;
import deich.store.stock.Files;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.TreeMap;

/** Packs the open version, byte for byte; for who does not keep the inventory, what they see of it. It goes into the audit log. */
public final class Packing {
    private final Store store;
    private final Workbench workbench;

    Packing(Store store, Workbench workbench) {
        this.store = store;
        this.workbench = workbench;
    }

    /** @param name of the file @param whole whether nothing is left out */
    public record Packed(String name, byte[] zip, boolean whole) {}

    public Packed zip(Desk desk) {
        boolean whole = Owning.keeps(desk);
        Files files = whole ? desk.opened().files() : excerpt(desk);
        var zip = new ByteArrayOutputStream();
        files.zip(zip);
        String id = desk.opened().stock().id().value();
        String version = Integer.toString(desk.opened().version());
        store.audit()
                .append(
                        desk.visit().actor(),
                        "stock.exported",
                        "stock:" + id,
                        Map.of("version", version, "whole", Boolean.toString(whole)));
        String part = whole ? "" : "-" + desk.said("stock").t("export.excerpt");
        return new Packed(id + "-" + version + part + ".zip", zip.toByteArray(), whole);
    }

    /** What is seen, written anew: in the files themselves stands what belongs to others. */
    private Files excerpt(Desk desk) {
        var files = new TreeMap<String, Bytes>();
        InventoryWriter.files(Standing.in(desk.inventory()), workbench.content().classes())
                .forEach((path, text) -> files.put(path, Bytes.of(text)));
        return new Files(files);
    }
}
