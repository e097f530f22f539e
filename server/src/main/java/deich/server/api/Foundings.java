// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.model.inventory.Administration;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import deich.server.begin.Beginnings.Made;
import deich.server.begin.Founders;
import deich.server.desk.Visit;
import deich.server.rule.Needs;
import deich.server.stock.Sheets;
import deich.server.wire.Refusal;
import deich.server.wire.Trouble;
import deich.server.work.Workbench;
import deich.store.people.Right;
import deich.store.stock.Stock;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** New inventories from a starter, from a spreadsheet or a folder, or as a copy of the example; to look at first, too. */
@RestController
public final class Foundings {
    private final Founders founders;
    private final Workbench workbench;

    public Foundings(Founders founders, Workbench workbench) {
        this.founders = founders;
        this.workbench = workbench;
    }

    /** @param kind of administration */
    record Starter(String name, String kind, String reason) {}

    record Copy(String name, String reason) {}

    /** @param problems with any, nothing would come of it */
    record Preview(int components, int services, List<String> administrations, List<String> problems) {}

    @Needs(Right.CREATE_STOCK)
    @PostMapping("/api/v1/foundings/starter")
    ResponseEntity<Stocks.Listed> starter(Visit visit, @RequestBody Starter asked) {
        String name = checked(visit, asked.name(), asked.reason());
        return kept(visit, name, founders.starter(visit, name, text(asked.kind())), asked.reason());
    }

    @Needs(Right.CREATE_STOCK)
    @PostMapping("/api/v1/foundings/file")
    ResponseEntity<Stocks.Listed> file(
            Visit visit,
            @RequestParam("file") MultipartFile file,
            @RequestParam("name") String name,
            @RequestParam(name = "kind", defaultValue = "") String kind,
            @RequestParam("reason") String reason)
            throws IOException {
        String title = checked(visit, name, reason);
        return kept(visit, title, made(visit, file, title, kind), reason);
    }

    @Needs(Right.CREATE_STOCK)
    @PostMapping("/api/v1/foundings/preview")
    Preview preview(
            Visit visit,
            @RequestParam("file") MultipartFile file,
            @RequestParam("name") String name,
            @RequestParam(name = "kind", defaultValue = "") String kind)
            throws IOException {
        Made made = made(visit, file, name.strip(), kind);
        Inventory read = made.ok() ? workbench.read(made.files()).value() : null;
        if (read == null) return new Preview(0, 0, List.of(), made.problems());
        long services = read.components().values().stream()
                .filter(c -> c.kind() == Kind.SERVICE)
                .count();
        return new Preview(
                read.components().size(),
                (int) services,
                read.administrations().values().stream()
                        .map(Administration::name)
                        .toList(),
                List.of());
    }

    @Needs(Right.CREATE_STOCK)
    @PostMapping("/api/v1/foundings/copy")
    ResponseEntity<Stocks.Listed> copy(Visit visit, @RequestBody Copy asked) {
        String name = checked(visit, asked.name(), asked.reason());
        Stock example = founders.example();
        return kept(visit, name, founders.copy(example), asked.reason());
    }

    private Made made(Visit visit, MultipartFile file, String name, String kind) throws IOException {
        String called = Sheets.bare(String.valueOf(file.getOriginalFilename()));
        return founders.file(visit, name, kind.strip(), called, file.getBytes());
    }

    private ResponseEntity<Stocks.Listed> kept(Visit visit, String name, Made made, String reason) {
        if (!made.ok())
            throw Refusal.invalid(made.problems().stream().map(Trouble::of).toList());
        Stock stock = founders.keep(visit, name, made, reason.strip());
        return ResponseEntity.created(URI.create("/api/v1/stocks/" + stock.id()))
                .body(Stocks.Listed.of(stock));
    }

    private static String checked(Visit visit, @Nullable String name, @Nullable String reason) {
        if (text(name).isEmpty())
            throw Refusal.invalid(Trouble.of("name", visit.said("begin").t("new.bad.name")));
        if (text(reason).isEmpty())
            throw Refusal.invalid(Trouble.of("reason", visit.said("stock").t("typed.reason")));
        return text(name);
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
