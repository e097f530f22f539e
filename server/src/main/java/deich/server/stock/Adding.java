// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.formats.edit.Edit;
import deich.formats.problem.Read;
import deich.formats.survey.Ids;
import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import deich.server.desk.Desk;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.rule.Needs;
import deich.server.work.Workbench;
import deich.store.people.Right;
import deich.store.stock.Files;
import deich.store.stock.Saved;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A new component by the same form. */
@Controller
public final class Adding {

    private final Workbench workbench;
    private final Saving saving;

    public Adding(Workbench workbench, Saving saving) {
        this.workbench = workbench;
        this.saving = saving;
    }

    private record Work(Desk desk, String id, Draft draft, Vouched vouched, String reason) {
        Said said() {
            return desk.said("stock");
        }
    }

    @Needs(Right.EDIT)
    @GetMapping("/b/{stock}/hinzufuegen")
    Html form(Desk desk, @RequestParam(name = "art", defaultValue = "") String kind) {
        List<Listing.Option> own = FormPage.administrations(desk);
        Draft draft = new Draft(Map.of("kind", kind), List.of(), Map.of());
        if (own.size() == 1) draft = draft.with("administration", own.getFirst().value());
        String reason = desk.said("stock").t("reason.added");
        var work = new Work(desk, "", draft, Vouched.fresh(desk, workbench.today()), reason);
        return page(work, Map.of(), List.of());
    }

    @Needs(Right.EDIT)
    @PostMapping("/b/{stock}/hinzufuegen")
    Object add(Desk desk, @RequestParam Map<String, String> sent) {
        String reason = sent.getOrDefault("reason", "").strip();
        String id = sent.getOrDefault("id", "").strip();
        var work = new Work(desk, id, Draft.of(sent), Vouched.of(sent), reason);
        if (sent.containsKey("more")) return page(work, Map.of(), List.of());
        var problems = new LinkedHashMap<String, String>();
        Component component = read(work, problems);
        return problems.isEmpty()
                ? saved(work, component)
                : page(work, problems, List.of()).status(422);
    }

    private Component read(Work work, Map<String, String> problems) {
        Said said = work.said();
        if (work.reason().isBlank()) problems.put("reason", said.t("typed.reason"));
        work.vouched().check(said, problems);
        String id = work.id().isEmpty() ? Ids.bare(work.draft().get("name")) : work.id();
        if (!Component.validId(id)) problems.put("id", said.t("typed.id"));
        boolean mine = Owning.owns(work.desk(), work.draft().get("administration"));
        if (!mine) problems.put("administration", said.t("typed.administration"));
        Component blank = Component.of("neu", Kind.SERVICE).name("").build();
        var reading = new DraftReading(
                work.draft(),
                blank,
                new Naming(work.desk().inventory()),
                new Typed(said),
                work.vouched().source());
        Component read = reading.read(Component.validId(id) ? id : "neu");
        problems.putAll(reading.problems);
        return read;
    }

    private Object saved(Work work, Component component) {
        Desk desk = work.desk();
        SortedMap<String, byte[]> files = desk.opened().files().bytes();
        Read<SortedMap<String, byte[]>> edit =
                Edit.add(files, component, null, workbench.content().classes());
        SortedMap<String, byte[]> changed = edit.value();
        if (changed == null)
            return page(work, Map.of(), Saving.sentences(desk, edit.problems())).status(422);
        Saved saved = saving.save(desk, desk.opened().version(), Files.ofBytes(changed), work.reason());
        return switch (saved) {
            case Saved.Broken broken -> page(work, Map.of(), broken.problems()).status(422);
            case Saved.Clashed _ ->
                page(work, Map.of(), List.of(work.said().t("clash.again"))).status(409);
            default -> "redirect:" + desk.base() + "/bestand/" + component.id() + "?getan=gespeichert";
        };
    }

    private static Html page(Work work, Map<String, String> problems, List<String> general) {
        Desk desk = work.desk();
        Said said = work.said();
        var page = new FormPage(
                said,
                Tabs.of(desk, said, "neu"),
                true,
                desk.base() + "/hinzufuegen",
                desk.base() + "/bestand",
                work.id(),
                desk.opened().version(),
                work.draft().roomy(),
                work.vouched(),
                work.reason(),
                problems,
                general,
                List.of(),
                "",
                Map.of(),
                FormPage.kinds(said),
                FormPage.administrations(desk),
                new Naming(desk.inventory()).offers());
        return Html.page("stock/form.jte", desk.frame(said.t("add.title"), "bestand"), page);
    }
}
