// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.rule.Needs;
import deich.server.stock.Authors;
import deich.server.stock.Packing;
import deich.server.stock.Saving;
import deich.server.wire.Refusal;
import deich.server.wire.Trouble;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.people.Right;
import deich.store.stock.Files;
import deich.store.stock.Stock;
import deich.store.stock.Version;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Versions of an inventory: which there are, out as a packed folder, a new one in, back to an old one. */
@RestController
public final class Versions {
    private static final int PAGE = 100;

    private final Store store;
    private final Workbench workbench;
    private final Authors authors;
    private final Packing packing;
    private final Saving saving;

    public Versions(Store store, Workbench workbench, Authors authors, Packing packing, Saving saving) {
        this.store = store;
        this.workbench = workbench;
        this.authors = authors;
        this.packing = packing;
        this.saving = saving;
    }

    /** @param by name of a colleague, or of another organisation @param reason empty when it is not the reader's to know */
    record Row(int number, Instant at, String by, String reason) {}

    /** @param page from 1 */
    record All(int head, int page, int pages, List<Row> versions) {}

    @Needs(Right.READ)
    @GetMapping("/api/v1/stocks/{stock}/versions")
    All all(Desk desk, @RequestParam(name = "page", defaultValue = "1") int asked) {
        Stock stock = desk.opened().stock();
        int pages = Math.max(1, Math.ceilDiv(stock.head(), PAGE));
        int page = Math.clamp(asked, 1, pages);
        List<Row> rows = store.stocks().history(stock.id()).stream()
                .skip((page - 1L) * PAGE)
                .limit(PAGE)
                .map(version -> row(desk, version))
                .toList();
        return new All(stock.head(), page, pages, rows);
    }

    private Row row(Desk desk, Version version) {
        return new Row(
                version.number(),
                version.at(),
                authors.name(desk.visit(), version.author()),
                authors.reason(desk, version));
    }

    @Needs(Right.EXPORT)
    @GetMapping("/api/v1/stocks/{stock}/versions/{version}/zip")
    ResponseEntity<byte[]> zip(Desk desk) {
        Packing.Packed packed = packing.zip(desk);
        var attachment = ContentDisposition.attachment().filename(packed.name()).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(packed.zip());
    }

    @Needs(Right.IMPORT)
    @PostMapping("/api/v1/stocks/{stock}/versions")
    Keeping add(
            Desk desk,
            @RequestParam("folder") MultipartFile folder,
            @RequestParam("base") int base,
            @RequestParam("reason") String reason)
            throws IOException {
        check(desk, base, reason);
        return Keeping.saved(saving, desk, base, Stocks.unpacked(folder), reason);
    }

    /** @param version to go back to */
    record Back(int version, String reason) {}

    @Needs(Right.RESTORE)
    @PostMapping("/api/v1/stocks/{stock}/restore")
    Keeping restore(Desk desk, @RequestBody Back back) {
        check(desk, back.version(), back.reason());
        Files old = workbench.open(desk.opened().stock(), back.version()).files();
        return Keeping.saved(saving, desk, desk.opened().stock().head(), old, back.reason());
    }

    /** @throws Missing when there is no such version. @throws Refusal without a reason */
    static void check(Desk desk, int version, String reason) {
        if (version < 1 || version > desk.opened().stock().head()) throw new Missing();
        if (reason == null || reason.isBlank())
            throw Refusal.invalid(Trouble.of("reason", desk.said("stock").t("typed.reason")));
    }
}
