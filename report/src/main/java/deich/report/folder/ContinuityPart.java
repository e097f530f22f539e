// SPDX-License-Identifier: EUPL-1.2
package deich.report.folder;

import deich.assess.facts.Lengths;
import deich.model.fact.Fact;
import deich.model.fact.Reading;
import deich.model.inventory.Component;
import deich.model.inventory.Fallback;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.report.paper.Block;
import deich.report.paper.Cell;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One plan for each service: how it goes on without what it runs on (Geschäftsfortführungsplan). */
final class ContinuityPart {
    private final Desk desk;
    private final Lengths lengths;

    private ContinuityPart(Desk desk) {
        this.desk = desk;
        this.lengths = new Lengths(desk.stock().inventory().classes(), desk.asOf());
    }

    static List<Block> of(Desk desk) {
        var part = new ContinuityPart(desk);
        Pen pen = desk.pen("gfp");
        pen.chapter("gfp");
        pen.say(Block.Style.PLAIN, desk.text("gfp.what"));
        pen.points(true, desk.words().texts("gfp.always"));
        if (desk.stock().services().isEmpty()) pen.lines("", 3, desk.words().open("kind: service", "service"));
        desk.stock().services().forEach(service -> part.plan(pen, service));
        return pen.blocks();
    }

    private void plan(Pen pen, Component service) {
        pen.plan(desk.text("gfp.title", service.name()), true);
        pen.table("gfp.facts", facts(service));
        deadlines(pen, service);
        pen.section("gfp.trigger");
        pen.say(Block.Style.PLAIN, trigger(service));
        pen.section("gfp.ways");
        if (service.fallbacks().isEmpty()) {
            pen.say(Block.Style.BOXED, desk.text("gfp.noway"));
            pen.lines("", 3, desk.words().open("fallbacks", "fallback"));
        }
        for (Fallback way : service.fallbacks()) pen.table("gfp.way", way(way));
        pen.section("gfp.steps");
        steps(pen, service);
        pen.section("gfp.needed");
        pen.table("gfp.needed", needed(service));
        pen.section("gfp.back");
        back(pen, service);
        pen.section("gfp.contacts");
        pen.table("gfp.contacts", contacts(service));
    }

    private List<List<Cell>> facts(Component service) {
        var objectives = service.objectives();
        return List.of(List.of(
                desk.saying().limit(objectives.mtpd(), "mtpd"),
                desk.saying().limit(objectives.rto(), "rto"),
                desk.saying().level(objectives.minimumLevel(), "objectives: minimumLevel", "objectives"),
                desk.saying().limit(objectives.rpo(), "rpo")));
    }

    private void deadlines(Pen pen, Component service) {
        pen.points(
                false,
                service.objectives().deadlines().stream()
                        .map(d -> desk.text("gfp.deadline", d.name(), ServicePart.when(desk, d)))
                        .toList());
    }

    private List<Cell> row(String key, Cell value) {
        return List.of(Cell.of(desk.text(key)), value);
    }

    /** The latest moment to begin: the tolerable outage less the lead time of the prepared way that begins last. */
    private String trigger(Component service) {
        String base = desk.text("trigger", service.name());
        Duration mtpd = given(service.objectives().mtpd());
        double lead = service.fallbacks().stream()
                .filter(Fallback::prepared)
                .mapToDouble(way -> lengths.duration(way.lead(), Reading.GIVEN))
                .filter(Double::isFinite)
                .max()
                .orElse(-1);
        if (mtpd.isNegative()) return base + " " + desk.text("trigger.unknown");
        if (lead < 0)
            return base + " " + desk.text("trigger.noway", desk.words().words().exact(mtpd));
        long rest = mtpd.toSeconds() - Math.round(lead * 3600);
        if (rest <= 0)
            return base + " " + desk.text("trigger.late", desk.words().words().exact(mtpd));
        return base + " " + desk.text("trigger.latest", desk.words().words().exact(rest));
    }

    private static Duration given(Fact<Duration> fact) {
        return switch (fact) {
            case Fact.Stated<Duration> s -> s.value();
            case Fact.Assumed<Duration> a -> a.value();
            case Fact.Missing<Duration> m -> Duration.ofSeconds(-1);
        };
    }

    private List<List<Cell>> way(Fallback way) {
        String field = "fallbacks: " + way.id() + ", ";
        var rows = new ArrayList<List<Cell>>();
        rows.add(row("way.name", Cell.of(desk.text(way.prepared() ? "way.yes" : "way.no", way.name()))));
        rows.add(row("way.lead", desk.saying().work(way.lead(), field + "lead")));
        rows.add(row("way.level", desk.saying().level(way.level(), field + "level", "fallback")));
        rows.add(row("way.lasts", desk.saying().holds(way.lasts(), field + "lasts")));
        if (!way.hours().always()) rows.add(row("way.hours", Cell.of(desk.hours(way.hours()))));
        rows.add(row(
                "way.needs",
                way.needs().leaves().isEmpty()
                        ? Cell.of(desk.words().open(field + "needs", "fallback"))
                        : Cell.of(desk.need(way.needs()))));
        if (way.draws() != null)
            rows.add(row(
                    "way.draws",
                    Cell.of(desk.text(
                            "way.share",
                            desk.stock().name(way.draws().from()),
                            way.draws().amount()))));
        return rows;
    }

    private void steps(Pen pen, Component service) {
        List<String> own = said(service, "schritte");
        var steps = new ArrayList<>(desk.words().texts("step"));
        steps.addAll(own);
        pen.points(true, steps);
        if (own.isEmpty()) pen.lines(desk.text("gfp.ownsteps"), 2, desk.words().open("labels: schritte", "steps"));
    }

    /** A label holds several sentences parted by semicolons. */
    private static List<String> said(Component component, String label) {
        String text = component.labels().getOrDefault(label, "");
        return text.isBlank() ? List.of() : List.of(text.split(" *; *"));
    }

    private List<List<Cell>> needed(Component service) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(row("needed.staff", desk.saying().label(service, "personal", "staff")));
        List<String> rooms = targets(service, Kind.SITE);
        rows.add(row(
                "needed.rooms",
                rooms.isEmpty() ? desk.saying().label(service, "raeume", "rooms") : Cell.of(String.join(", ", rooms))));
        rows.add(row("needed.forms", desk.saying().label(service, "formulare", "forms")));
        List<String> others = targets(
                service,
                Kind.APPLICATION,
                Kind.SYSTEM,
                Kind.DATA,
                Kind.NETWORK,
                Kind.UTILITY,
                Kind.PROVIDER,
                Kind.TEAM);
        if (!others.isEmpty()) rows.add(row("needed.others", Cell.of(String.join(", ", others))));
        return rows;
    }

    private List<String> targets(Component service, Kind... kinds) {
        var wanted = Set.of(kinds);
        Set<String> names = new LinkedHashSet<>();
        for (Fallback way : service.fallbacks())
            for (Need.Leaf leaf : way.needs().leaves()) {
                Component target = desk.stock().inventory().component(leaf.target());
                if (wanted.contains(target.kind())) names.add(target.name());
            }
        return List.copyOf(names);
    }

    private void back(Pen pen, Component service) {
        List<String> own = said(service, "zurueck");
        var steps = new ArrayList<>(desk.words().texts("back"));
        steps.addAll(own);
        pen.points(true, steps);
        if (own.isEmpty()) pen.lines(desk.text("gfp.ownback"), 1, desk.words().open("labels: zurueck", "steps"));
    }

    private List<List<Cell>> contacts(Component service) {
        var rows = new ArrayList<List<Cell>>();
        Cell who = service.ask().isBlank() ? Cell.of(desk.words().open("ask", "ask")) : Cell.of(service.ask());
        rows.add(List.of(Cell.of(desk.text("contact.head")), who, desk.phone(service)));
        for (Fallback way : service.fallbacks()) {
            if (way.draws() == null) continue;
            Component lender = desk.stock().inventory().component(way.draws().from());
            rows.add(List.of(Cell.of(desk.text("contact.help")), Cell.of(lender.name()), desk.phone(lender)));
        }
        for (String runner : runners(service)) {
            Component found = desk.stock().inventory().components().get(runner);
            rows.add(List.of(
                    Cell.of(desk.text("contact.runner")),
                    Cell.of(desk.stock().name(runner)),
                    found == null ? Cell.of(desk.words().open("labels: telefon", "phone")) : desk.phone(found)));
        }
        return rows;
    }

    /** Ids of those who run what the service needs directly. */
    private Set<String> runners(Component service) {
        Set<String> runners = new LinkedHashSet<>();
        for (Need.Leaf leaf : service.needs().leaves()) {
            Component target = desk.stock().inventory().component(leaf.target());
            if (target.kind() == Kind.PROVIDER) runners.add(target.id());
            else if (target.operator() != null) runners.add(target.operator());
        }
        runners.remove(desk.stock().administration());
        return runners;
    }
}
