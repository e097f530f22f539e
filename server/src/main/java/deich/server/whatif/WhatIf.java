// SPDX-License-Identifier: EUPL-1.2
package deich.server.whatif;

import deich.assess.ServiceResult;
import deich.model.inventory.Administration;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.plan.measure.Candidate;
import deich.plan.measure.Taken;
import deich.report.view.Telling;
import deich.server.desk.Desk;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.server.trial.Course;
import deich.server.whatif.Trying.Played;
import deich.server.work.Workbench;
import deich.store.people.Right;
import deich.store.sight.Detail;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Components switched off, measures taken: which services fail, when and why, beside how it is today. */
@Controller
public final class WhatIf {
    private final Workbench workbench;
    private final Stages stages;
    private final Trying trying;

    public WhatIf(Workbench workbench, Stages stages, Trying trying) {
        this.workbench = workbench;
        this.stages = stages;
        this.trying = trying;
    }

    /** Something switched, with the address without it. */
    public record Switched(String name, String how, String without) {}

    /** A component that was found. @param measures that could be taken for it */
    public record Found(String id, String name, String kind, String owner, List<Option> measures) {}

    public record Option(String value, String text) {}

    /** A service without and with the measures. @param way worse, better or other; empty when the same */
    public record Row(String service, String owner, String before, String after, String way, String why) {}

    /**
     * @param kept switches as hidden fields of every form
     * @param query the same, for addresses; ends with {@code &}
     * @param broken whether the law finds errors in the inventory, as it is or with the measures
     * @param narrow whether it was computed with what is seen alone
     * @param rows empty until something is switched off
     * @param course over time, with all switches; null until something fails
     */
    public record Page(
            Said said,
            String path,
            List<String[]> kept,
            String query,
            List<Switched> offs,
            List<Switched> taken,
            int refused,
            String asked,
            List<Found> found,
            boolean suggested,
            List<Option> lengths,
            boolean broken,
            boolean narrow,
            boolean measured,
            List<Row> rows,
            int fails,
            @Nullable Course course)
            implements Speaks {}

    /** What somebody asked for beside the switches. */
    private record Look(String asked, long at, int page, LocalDate day) {}

    @Needs(Right.WHAT_IF)
    @GetMapping("/b/{stock}/was-waere-wenn")
    Html page(
            Desk desk,
            @RequestParam(name = "aus", required = false) @Nullable List<String> off,
            @RequestParam(name = "an", required = false) @Nullable List<String> on,
            @RequestParam(name = "suche", defaultValue = "") String asked,
            @RequestParam(name = "t", defaultValue = "0") long at,
            @RequestParam(name = "seite", defaultValue = "1") int page,
            @RequestParam(name = "tag", defaultValue = "") String day) {
        var switches = trying.read(desk, off == null ? List.of() : off, on == null ? List.of() : on);
        var look = new Look(asked.strip(), at, page, trying.day(day));
        Said said = desk.said("whatif");
        Page shown = page(desk, said, switches, look);
        if (desk.visit().partial() && shown.course() != null)
            return Html.page(
                    "trial/state.jte", desk.frame("", ""), shown.course().state());
        return Html.page("whatif/whatif.jte", desk.frame(said.t("whatif.title"), "was-waere-wenn"), shown);
    }

    private Page page(Desk desk, Said said, Switches switches, Look look) {
        String path = desk.base() + "/was-waere-wenn";
        List<String[]> kept = kept(desk, switches, look);
        if (switches.none()) stages.prepare(desk.opened());
        Trying.Tried tried = trying.out(desk, switches, look.day());
        Played before = tried.before();
        Played after = tried.after();
        return new Page(
                said,
                path,
                kept,
                query(kept),
                offs(said, path, kept, switches),
                taken(desk, path, kept, switches),
                switches.refused(),
                look.asked(),
                found(desk, said, look.asked(), switches),
                look.asked().isEmpty(),
                lengths(said),
                tried.broken(),
                switches.named(desk.sight()),
                before != null,
                rows(said, tried),
                after == null ? 0 : after.result().services().size(),
                after == null || after.result().services().isEmpty() ? null : course(desk, after, look));
    }

    private static Course course(Desk desk, Played played, Look look) {
        return Course.of(played.telling(), played.result(), look.at(), look.page(), desk.said("trial"));
    }

    private static List<String[]> kept(Desk desk, Switches switches, Look look) {
        var kept = new ArrayList<String[]>();
        switches.offs().forEach(off -> kept.add(new String[] {"aus", off.key()}));
        switches.taken().forEach(one -> kept.add(new String[] {"an", Switches.key(one)}));
        if (!desk.opened().newest())
            kept.add(new String[] {"v", Integer.toString(desk.opened().version())});
        kept.add(new String[] {"tag", look.day().toString()});
        return kept;
    }

    private static String query(List<String[]> kept) {
        return kept.stream().map(pair -> pair[0] + "=" + encoded(pair[1]) + "&").collect(Collectors.joining());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<Switched> offs(Said said, String path, List<String[]> kept, Switches switches) {
        return switches.offs().stream()
                .map(off -> new Switched(
                        off.component().name(),
                        said.t("length." + off.length().key()),
                        without(path, kept, "aus", off.key())))
                .toList();
    }

    private static List<Switched> taken(Desk desk, String path, List<String[]> kept, Switches switches) {
        Inventory whole = desk.opened().inventory();
        return switches.taken().stream()
                .map((Candidate one) -> new Switched(
                        one.measure().title(),
                        whole.component(one.target()).name(),
                        without(path, kept, "an", Switches.key(one))))
                .toList();
    }

    private static String without(String path, List<String[]> kept, String name, String value) {
        List<String[]> rest = kept.stream()
                .filter(pair -> !(pair[0].equals(name) && pair[1].equals(value)))
                .toList();
        return path + "?" + query(rest).replaceFirst("&$", "");
    }

    private List<Found> found(Desk desk, Said said, String asked, Switches switches) {
        if (asked.isEmpty() && !switches.none()) return List.of();
        Inventory seen = desk.inventory();
        List<Component> found = asked.isEmpty() ? Finding.suggested(seen) : Finding.search(seen, asked);
        return found.stream().map(c -> found(desk, said, c)).toList();
    }

    private Found found(Desk desk, Said said, Component c) {
        Inventory whole = desk.opened().inventory();
        Administration owner = whole.administrations().get(String.valueOf(c.administration()));
        List<Option> measures = desk.sight().of(c.id()) != Detail.FULL
                ? List.of()
                : Taken.possible(whole, workbench.content().measures(), whole.component(c.id())).stream()
                        .map(m -> new Option(m.id() + ":" + c.id(), m.title()))
                        .toList();
        return new Found(c.id(), c.name(), said.words().of(c.kind()), owner == null ? "" : owner.name(), measures);
    }

    private static List<Option> lengths(Said said) {
        return List.of(Length.values()).stream()
                .map(length -> new Option(length.key(), said.t("length." + length.key())))
                .toList();
    }

    private static List<Row> rows(Said said, Trying.Tried tried) {
        Played after = tried.after();
        if (after == null) return List.of();
        return tried.services().stream()
                .limit(200)
                .map(fallen -> row(said, tried.before(), after, fallen))
                .toList();
    }

    private static Row row(Said said, @Nullable Played before, Played after, Trying.Fallen fallen) {
        ServiceResult any = fallen.any();
        ServiceResult was = fallen.was();
        ServiceResult is = fallen.is();
        Telling telling = after.telling();
        String why = is == null ? "" : after.why(is);
        return new Row(
                telling.names().component(any.service()),
                any.administration().isEmpty() ? "" : telling.names().administration(any.administration()),
                before == null ? "" : told(said, before, was),
                told(said, after, is),
                before == null ? "" : Trying.way(was, is),
                why);
    }

    private static String told(Said said, Played played, @Nullable ServiceResult service) {
        if (service == null) return said.t("whatif.runs");
        return said.t(
                "whatif.from",
                played.telling().headline(service),
                played.telling().words().offset(service.from()));
    }
}
