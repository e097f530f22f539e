// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.formats.write.InventoryWriter;
import deich.server.desk.Desk;
import deich.server.frame.Said;
import deich.server.rule.Needs;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.StoreFault;
import deich.store.people.Right;
import deich.store.stock.Bytes;
import deich.store.stock.Files;
import deich.store.stock.Saved;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The whole folder in and out, byte for byte; who does not keep the inventory takes out what they see of it. */
@Controller
public final class Folder {
    private final Store store;
    private final Workbench workbench;
    private final Saving saving;

    public Folder(Store store, Workbench workbench, Saving saving) {
        this.store = store;
        this.workbench = workbench;
        this.saving = saving;
    }

    @Needs(Right.EXPORT)
    @GetMapping("/b/{stock}/ordner.zip")
    ResponseEntity<byte[]> out(Desk desk) {
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
        String name =
                id + "-" + version + (whole ? "" : "-" + desk.said("stock").t("export.excerpt")) + ".zip";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(zip.toByteArray());
    }

    /** What is seen, written anew: in the files themselves stands what belongs to others. */
    private Files excerpt(Desk desk) {
        var files = new TreeMap<String, Bytes>();
        InventoryWriter.files(Standing.in(desk.inventory()), workbench.content().classes())
                .forEach((path, text) -> files.put(path, Bytes.of(text)));
        return new Files(files);
    }

    @Needs(Right.IMPORT)
    @PostMapping("/b/{stock}/einlesen/ordner")
    Object in(Desk desk, @RequestParam("datei") MultipartFile file, @RequestParam Map<String, String> sent)
            throws IOException {
        Said said = desk.said("stock");
        String reason = sent.getOrDefault("reason", "").strip();
        if (file.isEmpty()) return refused(desk, said.t("import.empty"));
        if (reason.isBlank()) return refused(desk, said.t("typed.reason"));
        Files files;
        try (InputStream in = file.getInputStream()) {
            files = Files.unzip(in);
        } catch (StoreFault fault) {
            return refused(desk, fault.sentence(said.locale()));
        }
        return saved(desk, saving.save(desk, Importing.base(desk, sent.get("base")), files, reason));
    }

    private static Object saved(Desk desk, Saved saved) {
        Said said = desk.said("stock");
        return switch (saved) {
            case Saved.Broken broken -> Importing.page(desk, broken.problems()).status(422);
            case Saved.Clashed _ -> refused(desk, said.t("import.clash"));
            case Saved.Unchanged _ -> refused(desk, said.t("told.unveraendert"));
            default -> "redirect:" + desk.base() + "/versionen?getan=ordner";
        };
    }

    private static Object refused(Desk desk, String sentence) {
        return Importing.page(desk, List.of(sentence)).status(422);
    }
}
