// SPDX-License-Identifier: EUPL-1.2
package deich.server.paper;

import deich.model.inventory.Component;
import deich.server.course.Course;
import deich.server.desk.Desk;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.paper.ReportsPage.Folder;
import deich.server.rule.Needs;
import deich.server.standard.Judged;
import deich.server.veil.Veil;
import deich.server.work.Jobs;
import deich.server.work.Newest;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.people.Right;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Berichte: files to read, print, file and compute with. Whatever goes out is in the audit log. */
@Controller
public final class Reports {
    private static final int LISTED = 50;

    private final Store store;
    private final Workbench workbench;
    private final Jobs jobs;
    private final Outgoing outgoing;

    public Reports(Store store, Workbench workbench, Jobs jobs, Outgoing outgoing) {
        this.store = store;
        this.workbench = workbench;
        this.jobs = jobs;
        this.outgoing = outgoing;
    }

    @Needs(Right.EXPORT)
    @GetMapping("/b/{stock}/berichte")
    Html page(
            Desk desk,
            HttpServletResponse response,
            @RequestParam(name = "suche", defaultValue = "") String search,
            @RequestParam(name = "seite", defaultValue = "1") int number) {
        Said said = desk.said("paper");
        Newest newest = Newest.of(store, workbench, desk.opened());
        boolean there = newest != null && newest.assessment() != null;
        Course course = Judged.course(jobs, desk, newest, "/berichte");
        Course.refresh(desk, response, course);
        List<Folder> folders = folders(desk, search.strip());
        int pages = Math.max(1, Math.ceilDiv(folders.size(), LISTED));
        int page = Math.clamp(number, 1, pages);
        var laid = new ReportsPage(
                said,
                desk.base(),
                course,
                newest == null || !there ? 0 : newest.version(),
                newest == null || !there ? "" : Judged.older(desk, said, newest, workbench.today()),
                Veil.of(desk).clear(),
                folders.subList((page - 1) * LISTED, Math.min(page * LISTED, folders.size())),
                search.strip(),
                page,
                pages);
        return Html.page("paper/paper.jte", desk.frame(said.t("paper.title"), "berichte"), laid);
    }

    @Needs(Right.EXPORT)
    @PostMapping("/b/{stock}/berichte")
    String run(Desk desk) {
        Judged.ask(jobs, desk);
        return "redirect:" + desk.base() + "/berichte";
    }

    /** Administrations that have components and are open to the reader. */
    private static List<Folder> folders(Desk desk, String search) {
        Veil veil = Veil.of(desk);
        String wanted = search.toLowerCase(Locale.ROOT);
        return desk.inventory().components().values().stream()
                .map(Component::administration)
                .filter(Objects::nonNull)
                .distinct()
                .filter(veil::opensAll)
                .map(id -> folder(desk, veil, id))
                .filter(f -> f.name().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing(Folder::name))
                .toList();
    }

    private static Folder folder(Desk desk, Veil veil, String administration) {
        String file = desk.base() + "/berichte/notfallmappe-" + administration;
        return new Folder(veil.names().administration(administration), file + ".pdf", file + ".odt");
    }

    /** @param show whether to show it in the browser, where it is a page; else it is to be saved */
    @Needs(Right.EXPORT)
    @GetMapping("/b/{stock}/berichte/{file}")
    ResponseEntity<byte[]> file(
            Desk desk,
            @PathVariable("file") String file,
            @RequestParam(name = "zeigen", defaultValue = "false") boolean show) {
        // what is not there, or gone from memory, the page of reports orders and waits for
        if (!outgoing.computed(desk, file))
            return ResponseEntity.status(HttpStatus.FOUND)
                    .header(HttpHeaders.LOCATION, desk.base() + "/berichte")
                    .build();
        return outgoing.file(desk, file, show);
    }
}
