// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.formats.problem.Problem;
import deich.formats.problem.Read;
import deich.model.inventory.Inventory;
import deich.server.begin.Addresses;
import deich.server.desk.Desk;
import deich.server.desk.Desks;
import deich.server.desk.Visit;
import deich.server.rule.Needs;
import deich.server.stock.Troubles;
import deich.server.wire.Refusal;
import deich.server.wire.Trouble;
import deich.server.work.Examples;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.people.Right;
import deich.store.stock.Files;
import deich.store.stock.Stock;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Inventories: which there are, and new ones. */
@RestController
public final class Stocks {
    private final Store store;
    private final Workbench workbench;
    private final Desks desks;

    public Stocks(Store store, Workbench workbench, Desks desks) {
        this.store = store;
        this.workbench = workbench;
        this.desks = desks;
    }

    /**
     * @param head number of the newest version
     * @param example whether it is an invented one that everybody may change
     */
    record Listed(String id, String title, String owner, int head, Instant created, boolean example) {
        static Listed of(Stock stock) {
            return new Listed(
                    stock.id().value(),
                    stock.title(),
                    stock.owner(),
                    stock.head(),
                    stock.created(),
                    Examples.is(stock));
        }
    }

    record All(List<Listed> stocks) {}

    /**
     * @param version that is open
     * @param whole whether the reader's organisation sees all of it; only then are files given byte for byte
     * @param classification mark that every copy must carry
     * @param components how many of them the reader sees
     */
    record Told(
            String id,
            String title,
            String owner,
            int head,
            Instant created,
            boolean example,
            int version,
            boolean whole,
            String classification,
            String notice,
            int components) {}

    @Needs(Right.READ)
    @GetMapping("/api/v1/stocks")
    All all(Visit visit) {
        return new All(
                desks.stocks(visit.organisation()).stream().map(Listed::of).toList());
    }

    @Needs(Right.READ)
    @GetMapping("/api/v1/stocks/{stock}")
    Told one(Desk desk) {
        Stock stock = desk.opened().stock();
        Inventory seen = desk.inventory();
        return new Told(
                stock.id().value(),
                stock.title(),
                stock.owner(),
                stock.head(),
                stock.created(),
                Examples.is(stock),
                desk.opened().version(),
                desk.sight().keeps(),
                seen.classification().name().toLowerCase(Locale.ROOT),
                seen.notice(),
                seen.components().size());
    }

    @Needs(Right.CREATE_STOCK)
    @PostMapping("/api/v1/stocks")
    ResponseEntity<Listed> create(
            Visit visit,
            @RequestParam("folder") MultipartFile folder,
            @RequestParam("title") String title,
            @RequestParam("reason") String reason)
            throws IOException {
        if (reason.isBlank())
            throw Refusal.invalid(Trouble.of("reason", visit.said("stock").t("typed.reason")));
        Files files = unpacked(folder);
        Read<Inventory> read = workbench.read(files);
        if (!read.ok()) throw Refusal.invalid(troubles(visit, read.problems()));
        Stock made = store.stocks()
                .create(
                        Addresses.free(store.stocks(), title),
                        title,
                        visit.organisation().id(),
                        files,
                        reason.strip(),
                        visit.actor());
        return ResponseEntity.created(URI.create("/api/v1/stocks/" + made.id())).body(Listed.of(made));
    }

    private static List<Trouble> troubles(Visit visit, List<Problem> problems) {
        return problems.stream()
                .filter(Problem::error)
                .map(problem -> Troubles.of(problem, visit.locale()))
                .limit(Troubles.MOST)
                .toList();
    }

    /** @throws deich.store.StoreFault when it is no ZIP file, or too much */
    static Files unpacked(MultipartFile folder) throws IOException {
        try (InputStream in = folder.getInputStream()) {
            return Files.unzip(in);
        }
    }
}
