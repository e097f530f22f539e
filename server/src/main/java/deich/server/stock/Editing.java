// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.formats.edit.Edit;
import deich.formats.problem.Read;
import deich.model.inventory.Component;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.rule.Needs;
import deich.server.work.Opened;
import deich.server.work.Seen;
import deich.server.work.Workbench;
import deich.store.people.Right;
import deich.store.sight.Detail;
import deich.store.stock.Files;
import deich.store.stock.Saved;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A component changed by a form. Two who change the same one at once lose nothing and are told. */
@Controller
public final class Editing {
    private final Workbench workbench;
    private final Saving saving;
    private final Meanwhile meanwhile;
    private final Spans spans;

    public Editing(Workbench workbench, Saving saving, Meanwhile meanwhile, Spans spans) {
        this.meanwhile = meanwhile;
        this.workbench = workbench;
        this.saving = saving;
        this.spans = spans;
    }

    /** Somebody's work on one component: what they saw, what they typed. */
    private record Work(Desk desk, Component before, int base, int since, Draft draft, Vouched vouched, String reason) {
        Said said() {
            return desk.said("stock");
        }

        Work on(Desk newest, Component theirs, Draft other) {
            return new Work(newest, theirs, newest.opened().version(), since, other, vouched, reason);
        }

        Typed typed() {
            return new Typed(said());
        }

        Naming naming() {
            return new Naming(desk.inventory());
        }
    }

    @Needs(Right.EDIT)
    @GetMapping("/b/{stock}/bestand/{component}/aendern")
    Html form(Desk desk, @PathVariable("component") String id) {
        Component component = editable(desk, id);
        Said said = desk.said("stock");
        Draft draft = Drafting.of(component, new Naming(desk.inventory()), new Typed(said));
        String reason = said.t("reason.changed", component.name());
        int version = desk.opened().version();
        Work work = new Work(desk, component, version, version, draft, Vouched.fresh(desk, workbench.today()), reason);
        return page(work, Map.of(), List.of(), List.of(), "");
    }

    private static Component editable(Desk desk, String id) {
        Component component = Owning.full(desk, id);
        if (!Owning.mayEdit(desk, component)) throw new Missing();
        return component;
    }

    @Needs(Right.EDIT)
    @PostMapping("/b/{stock}/bestand/{component}/aendern")
    Object save(Desk desk, @PathVariable("component") String id, @RequestParam Map<String, String> sent) {
        editable(desk, id);
        Desk then = at(desk, number(sent.get("base")));
        Component before = Owning.full(then, id);
        String reason = sent.getOrDefault("reason", "").strip();
        Draft draft = Draft.of(sent);
        int base = then.opened().version();
        Work work = new Work(then, before, base, base, draft, Vouched.of(sent), reason);
        if (sent.containsKey("more")) return page(work, Map.of(), List.of(), List.of(), "");
        return saved(work, desk, false);
    }

    private static int number(@org.jspecify.annotations.Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** The same desk with another version on it. */
    private Desk at(Desk desk, int version) {
        if (version == desk.opened().version()) return desk;
        if (version < 1 || version > desk.opened().stock().head()) throw new Missing();
        return on(desk, workbench.open(desk.opened().stock(), version));
    }

    private Desk on(Desk desk, Opened opened) {
        Seen seen = workbench.seen(opened, desk.visit().organisation());
        return new Desk(desk.visit(), opened, seen.sight(), seen.inventory(), desk.question());
    }

    /** @param again whether it was put on top of what others saved meanwhile */
    private Object saved(Work work, Desk now, boolean again) {
        var problems = new LinkedHashMap<String, String>();
        Component after = read(work, problems);
        if (!problems.isEmpty())
            return page(work, problems, List.of(), List.of(), "").status(422);
        Desk desk = work.desk();
        SortedMap<String, byte[]> files = desk.opened().files().bytes();
        Read<SortedMap<String, byte[]>> edit =
                Edit.replace(files, work.before(), after, workbench.content().classes());
        SortedMap<String, byte[]> changed = edit.value();
        if (changed == null)
            return page(work, Map.of(), Saving.sentences(desk, edit.problems()), List.of(), "")
                    .status(422);
        Saved saved = saving.save(now, work.base(), Files.ofBytes(changed), work.reason());
        String sheet = desk.base() + "/bestand/" + work.before().id() + "?getan=";
        return switch (saved) {
            case Saved.Unchanged _ -> "redirect:" + sheet + "unveraendert";
            case Saved.Kept _ when again -> "redirect:" + sheet + "zusammengefuehrt&seit=" + work.since();
            case Saved.Kept _ -> "redirect:" + sheet + (edit.problems().isEmpty() ? "gespeichert" : "verschoben");
            case Saved.Merged _ -> "redirect:" + sheet + "zusammengefuehrt&seit=" + work.since();
            case Saved.Broken broken ->
                page(work, Map.of(), broken.problems(), List.of(), "").status(422);
            case Saved.Clashed _ -> clashed(work);
        };
    }

    private Component read(Work work, Map<String, String> problems) {
        if (work.reason().isBlank()) problems.put("reason", work.said().t("typed.reason"));
        work.vouched().check(work.said(), problems);
        var reading = new DraftReading(
                work.draft(),
                work.before(),
                work.naming(),
                work.typed(),
                work.vouched().source());
        Component after = reading.read(work.before().id());
        problems.putAll(reading.problems);
        boolean renew = work.vouched().renew() && problems.isEmpty();
        return renew ? new Renewing(work.vouched().source()).of(after) : after;
    }

    /**
     * Others saved the same lines. Field by field their work and one's own are put together; where both changed the same
     * field, people decide.
     */
    private Object clashed(Work work) {
        Opened newest = workbench.newest(work.desk().opened().stock().id());
        if (newest == null) throw new Missing();
        Desk now = on(work.desk(), newest);
        String id = work.before().id();
        Component theirs = newest.inventory().components().get(id);
        boolean gone = theirs == null || now.sight().of(id) != Detail.FULL;
        if (theirs == null || gone)
            return page(work, Map.of(), List.of(work.said().t("clash.gone")), List.of(), "")
                    .status(409);
        Draft base = Drafting.of(work.before(), work.naming(), work.typed());
        Draft their = Drafting.of(theirs, new Naming(now.inventory()), work.typed());
        Set<String> fields = Draft.clashes(base, their, work.draft());
        Work again = work.on(now, theirs, Draft.merged(base, their, work.draft()));
        if (fields.isEmpty()) return saved(again, now, true);
        String others = meanwhile.said(now, work.base(), newest.version() + 1);
        return page(again, Map.of(), List.of(), clashing(work, fields, base, their), others)
                .status(409);
    }

    private static List<FormPage.Clashing> clashing(Work work, Set<String> fields, Draft base, Draft theirs) {
        var all = new ArrayList<FormPage.Clashing>();
        for (String field : fields)
            all.add(new FormPage.Clashing(
                    work.said().t("field." + field),
                    value(field, base),
                    value(field, theirs),
                    value(field, work.draft())));
        return all;
    }

    private static String value(String field, Draft draft) {
        if (!field.equals("needs")) return draft.get(field);
        var lines = new ArrayList<String>();
        for (Draft.Row row : draft.meant())
            lines.add(
                    String.join(" ", row.group(), row.target(), row.tolerance()).strip());
        return String.join("; ", lines);
    }

    private Html page(
            Work work,
            Map<String, String> problems,
            List<String> general,
            List<FormPage.Clashing> clashes,
            String others) {
        Desk desk = work.desk();
        Said said = work.said();
        String sheet = desk.base() + "/bestand/" + work.before().id();
        var page = new FormPage(
                said,
                Tabs.of(desk, said, ""),
                false,
                sheet + "/aendern",
                sheet,
                "",
                work.base(),
                work.draft().roomy(),
                work.vouched(),
                work.reason(),
                problems,
                general,
                clashes,
                others,
                FormPage.kept(work.before(), new NeedViews(said, spans, desk.inventory())),
                FormPage.kinds(said),
                FormPage.administrations(desk),
                work.naming().offers());
        return Html.page(
                "stock/form.jte", desk.frame(said.t("edit.title", work.before().name()), "bestand"), page);
    }
}
