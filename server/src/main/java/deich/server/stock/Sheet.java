// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.model.inventory.Assurance;
import deich.model.inventory.Component;
import deich.model.inventory.Fallback;
import deich.model.inventory.Kind;
import deich.model.inventory.Recovery;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.people.Right;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A component, as a sheet that one could file: what it is, how it is known, what it needs, what needs it. */
@Controller
public final class Sheet {
    private final Store store;
    private final Workbench workbench;
    private final Indexes indexes;
    private final Authors authors;
    private final Meanwhile meanwhile;
    private final Spans spans;
    private final BiaValues values;

    public Sheet(
            Store store,
            Workbench workbench,
            Indexes indexes,
            Authors authors,
            Meanwhile meanwhile,
            Spans spans,
            BiaValues values) {
        this.values = values;
        this.meanwhile = meanwhile;
        this.store = store;
        this.workbench = workbench;
        this.indexes = indexes;
        this.authors = authors;
        this.spans = spans;
    }

    /** One line about a component. @param href where it leads; empty for nowhere */
    public record Line(String label, String text, String href) {}

    /** What is needed for a job or a fallback. @param title what for, and who does it */
    public record Part(String title, List<NeedView> needs) {}

    /**
     * @param full whether its inside is shown; if not, facts, needs, users and picture are empty
     * @param users seen components that name it
     * @param foreign names of other administrations whose components need it
     * @param told key of what was done just now; empty for nothing
     */
    public record Page(
            Said said,
            Tabs tabs,
            Component component,
            boolean full,
            List<Line> lines,
            List<FactRow> facts,
            Balance balance,
            List<FactRow> objectives,
            @Nullable Confirming confirming,
            List<NeedView> needs,
            List<Part> parts,
            List<Link> users,
            List<String> foreign,
            @Nullable Picture picture,
            List<Line> assurance,
            boolean edits,
            String told,
            String others)
            implements Speaks {

        public String here() {
            return tabs.base() + "/bestand/" + component.id();
        }

        public String kind() {
            return said.words().of(component.kind());
        }
    }

    private static final List<String> TOLD =
            List.of("gespeichert", "zusammengefuehrt", "unveraendert", "bestaetigt", "andere-werte", "verschoben");

    @Needs(Right.READ)
    @GetMapping("/b/{stock}/bestand/{component}")
    Html page(Desk desk, @PathVariable("component") String id, @RequestParam Map<String, String> asked) {
        Component component = Owning.seen(desk, id);
        Said said = desk.said("stock");
        String told = asked.getOrDefault("getan", "");
        String others = told.equals("zusammengefuehrt") ? others(desk, asked.getOrDefault("seit", "")) : "";
        Page page = sheet(desk, said, component, TOLD.contains(told) ? told : "", others);
        return Html.page("stock/sheet.jte", desk.frame(component.name(), "bestand"), page);
    }

    private String others(Desk desk, String since) {
        boolean number = since.matches("\\d{1,9}");
        return number
                ? meanwhile.said(desk, Integer.parseInt(since), desk.opened().version())
                : "";
    }

    private Page sheet(Desk desk, Said said, Component c, String told, String others) {
        Index index = indexes.of(desk);
        Entry entry = index.byId().get(c.id());
        if (entry == null) throw new Missing();
        boolean full = entry.full();
        var rows = new FactRows(desk, spans, index.day());
        boolean service = full && c.kind() == Kind.SERVICE;
        return new Page(
                said,
                Tabs.of(desk, said, ""),
                c,
                full,
                lines(desk, said, entry),
                full ? rows.of(c) : List.of(),
                entry.facts(),
                service ? rows.objectives(c) : List.of(),
                service ? Confirming.of(desk, c, BiaValues.mayConfirm(desk, c), store.confirmations(), authors) : null,
                new NeedViews(said, spans, desk.inventory()).of(c.needs()),
                parts(desk, said, c),
                Link.to(said, index, index.users(c.id())),
                desk.sight().neededBy(c.id()),
                full ? new Drawing(said, index, desk.base()).around(c.id()) : null,
                assurance(said, c.assurance()),
                Owning.mayEdit(desk, c),
                told,
                others);
    }

    private List<Part> parts(Desk desk, Said said, Component c) {
        var views = new NeedViews(said, spans, desk.inventory());
        var parts = new ArrayList<Part>();
        Recovery of = c.recovery();
        part(
                parts,
                said.t("fact.repair"),
                name(desk, of.repair().crew()),
                views.of(of.repair().needs()));
        if (of.rebuild() != null)
            part(
                    parts,
                    said.t("fact.rebuild"),
                    name(desk, of.rebuild().crew()),
                    views.of(of.rebuild().needs()));
        part(
                parts,
                said.t("fact.restart"),
                name(desk, of.restart().crew()),
                views.of(of.restart().needs()));
        for (Fallback fallback : c.fallbacks())
            part(parts, said.t("needs.fallback", fallback.name()), null, views.of(fallback.needs()));
        return parts;
    }

    private static void part(List<Part> parts, String title, @Nullable String crew, List<NeedView> needs) {
        if (crew == null && needs.isEmpty()) return;
        parts.add(new Part(crew == null ? title : title + " · " + crew, needs));
    }

    private static List<Line> lines(Desk desk, Said said, Entry entry) {
        Component c = entry.component();
        var lines = new ArrayList<Line>();
        lines.add(new Line(said.t("col.kind"), said.words().of(c.kind()), ""));
        lines.add(new Line(said.t("line.id"), c.id(), ""));
        add(
                lines,
                said.t("col.administration"),
                entry.administration().isEmpty() ? said.t("nobody") : entry.administration(),
                "");
        if (!entry.full()) return lines;
        add(lines, said.t("col.place"), entry.place(), link(desk, c.place()));
        add(lines, said.t("line.operator"), name(desk, c.operator()), link(desk, c.operator()));
        add(lines, said.t("line.owner"), name(desk, c.owner()), link(desk, c.owner()));
        add(lines, said.t("line.vendor"), name(desk, c.vendor()), link(desk, c.vendor()));
        add(lines, said.t("line.jurisdiction"), name(desk, c.jurisdiction()), link(desk, c.jurisdiction()));
        add(lines, said.t("line.adminDomain"), c.adminDomain(), "");
        add(lines, said.t("line.ask"), c.ask(), "");
        add(lines, said.t("line.tags"), String.join(", ", c.tags()), "");
        return lines;
    }

    private static void add(List<Line> lines, String label, @Nullable String text, String href) {
        if (text != null && !text.isEmpty()) lines.add(new Line(label, text, href));
    }

    private static @Nullable String name(Desk desk, @Nullable String id) {
        if (id == null) return null;
        Component known = desk.inventory().components().get(id);
        return known == null ? Index.administration(desk.inventory(), id) : known.name();
    }

    private static String link(Desk desk, @Nullable String id) {
        return id != null && desk.inventory().components().containsKey(id) ? desk.base() + "/bestand/" + id : "";
    }

    private List<Line> assurance(Said said, @Nullable Assurance given) {
        if (given == null) return List.of();
        var lines = new ArrayList<Line>();
        add(lines, said.t("assurance.by"), given.by(), "");
        if (given.recovery() != null)
            add(lines, said.t("assurance.recovery"), said.words().exact(given.recovery()), "");
        if (given.availability() != null)
            add(lines, said.t("assurance.availability"), said.t("assurance.percent", given.availability() * 100), "");
        if (given.testedOn() != null)
            add(lines, said.t("assurance.tested"), said.words().date(given.testedOn()) + " " + given.testedBy(), "");
        boolean valid = given.validOn(workbench.today());
        String until = said.words().date(given.validUntil());
        add(lines, said.t("assurance.until"), valid ? until : said.t("assurance.expired", until), "");
        return lines;
    }

    @Needs(Right.CONFIRM)
    @PostMapping("/b/{stock}/bestand/{component}/bestaetigen")
    String confirm(Desk desk, @PathVariable("component") String id, @RequestParam("werte") String digest) {
        String back = "redirect:" + desk.base() + "/bestand/" + id + "?getan=";
        if (!values.confirm(desk, id, digest)) return back + "andere-werte#bia";
        return back + "bestaetigt#bia";
    }
}
