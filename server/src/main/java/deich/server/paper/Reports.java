// SPDX-License-Identifier: EUPL-1.2
package deich.server.paper;

import deich.model.inventory.Component;
import deich.server.course.Course;
import deich.server.desk.Desk;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.paper.ReportsPage.Folder;
import deich.server.rule.Needs;
import deich.server.standard.Newest;
import deich.server.standard.VerdictJob;
import deich.server.veil.Veil;
import deich.server.work.Jobs;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.people.Right;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
        boolean older = newest != null && newest.version() != desk.opened().version();
        Course course = newest != null && !older
                ? null
                : Course.of(store, desk, VerdictJob.KIND, Map.of(), desk.base() + "/berichte");
        Course.refresh(desk, response, course);
        List<Folder> folders = folders(desk, search.strip());
        int pages = Math.max(1, Math.ceilDiv(folders.size(), LISTED));
        int page = Math.clamp(number, 1, pages);
        var laid = new ReportsPage(
                said,
                desk.base(),
                course,
                newest == null ? 0 : newest.version(),
                older,
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
        jobs.ask(desk.opened(), VerdictJob.KIND, Map.of(), desk.visit().actor());
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
        return outgoing.file(desk, file, show);
    }
}
