// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.server.desk.Desk;
import deich.server.frame.Said;
import deich.server.rule.Needs;
import deich.store.StoreFault;
import deich.store.people.Right;
import deich.store.stock.Files;
import deich.store.stock.Saved;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
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
    private final Packing packing;
    private final Saving saving;

    public Folder(Packing packing, Saving saving) {
        this.packing = packing;
        this.saving = saving;
    }

    @Needs(Right.EXPORT)
    @GetMapping("/b/{stock}/ordner.zip")
    ResponseEntity<byte[]> out(Desk desk) {
        Packing.Packed packed = packing.zip(desk);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(packed.name())
                                .build()
                                .toString())
                .body(packed.zip());
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
