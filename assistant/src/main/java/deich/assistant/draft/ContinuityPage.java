// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import deich.model.inventory.Component;
import deich.model.inventory.Deadline;
import deich.model.inventory.Fallback;
import deich.model.inventory.Need;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** How one service goes on without what it runs on. */
final class ContinuityPage {
    private final ServiceFacts facts;
    private final Component service;
    private final Pen pen;
    private final Known known;

    ContinuityPage(ServiceFacts facts, Pen pen) {
        this.facts = facts;
        this.service = facts.service();
        this.pen = pen;
        this.known = new Known(pen, facts.inventory(), facts.asOf());
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Prose(List.of(
                pen.say("continuity.what", Pen.name(service.name())),
                pen.say("continuity.state", pen.day(facts.asOf(), "asOf")))));
        parts.add(pen.heading("continuity.goals"));
        parts.add(goals());
        parts.add(pen.heading("continuity.when"));
        parts.add(new Part.Prose(List.of(pen.say("continuity.trigger"), pen.say("continuity.trigger.who"))));
        parts.add(new Part.Blank(pen.say("continuity.decider")));
        parts.add(pen.heading("continuity.ways"));
        parts.addAll(ways());
        parts.add(pen.heading("continuity.steps"));
        parts.add(new Part.Points(true, steps()));
        parts.add(pen.heading("continuity.needs"));
        parts.add(needs());
        parts.add(pen.heading("continuity.back"));
        parts.add(new Part.Points(
                true,
                List.of(
                        List.of(pen.say("continuity.back.check")),
                        List.of(pen.say("continuity.back.enter")),
                        List.of(pen.say("continuity.back.tell")))));
        parts.add(new Part.Blank(pen.say("continuity.contacts")));
        return parts;
    }

    private Part goals() {
        var objectives = service.objectives();
        List<List<Sentence>> rows = new ArrayList<>();
        rows.add(row("goal.mtpd", pen.objective(objectives.mtpd(), service.id() + ".objectives.mtpd")));
        rows.add(row("goal.rto", pen.objective(objectives.rto(), service.id() + ".objectives.rto")));
        rows.add(row("goal.rpo", pen.objective(objectives.rpo(), service.id() + ".objectives.rpo")));
        rows.add(row("goal.level", known.share(objectives.minimumLevel(), service.id() + ".objectives.minimumLevel")));
        for (Deadline deadline : objectives.deadlines())
            rows.add(List.of(
                    pen.say("goal.deadline", Pen.name(deadline.name())),
                    pen.cell(known.when(deadline, service.id() + ".objectives.deadlines"))));
        return pen.table(rows, "head.goal", "head.value");
    }

    private List<Sentence> row(String key, Slot value) {
        return List.of(pen.say(key), pen.cell(value));
    }

    private List<Part> ways() {
        if (service.fallbacks().isEmpty())
            return List.of(new Part.Prose(List.of(
                    pen.say("continuity.noway", pen.unknown(service.id() + ": fallbacks")),
                    pen.say("continuity.noway.do"))));
        List<List<Sentence>> rows = new ArrayList<>();
        for (Fallback way : service.fallbacks()) {
            String field = service.id() + ".fallbacks." + way.id() + ".";
            rows.add(List.of(
                    pen.cell(Pen.name(way.name())),
                    pen.cell(pen.word(way.prepared() ? "way.prepared" : "way.unprepared")),
                    pen.cell(known.work(way.lead(), field + "lead")),
                    pen.cell(known.share(way.level(), field + "level")),
                    pen.cell(known.holds(way.lasts(), field + "lasts"))));
        }
        List<Part> parts = new ArrayList<>();
        parts.add(pen.table(rows, "head.way", "head.prepared", "head.lead", "head.level", "head.lasts"));
        if (service.fallbacks().stream().anyMatch(way -> !way.prepared()))
            parts.add(new Part.Prose(List.of(pen.say("continuity.unprepared"))));
        return parts;
    }

    private List<List<Sentence>> steps() {
        List<List<Sentence>> steps = new ArrayList<>();
        steps.add(List.of(pen.say("continuity.step.tell")));
        service.fallbacks().stream()
                .filter(Fallback::prepared)
                .forEach(way -> steps.add(List.of(pen.say("continuity.step.way", Pen.name(way.name())))));
        steps.add(List.of(pen.say("continuity.step.note")));
        String own = service.labels().getOrDefault("schritte", "");
        for (String step : own.split(" *; *")) if (!step.isBlank()) steps.add(List.of(pen.cell(Pen.name(step))));
        return steps;
    }

    private Part needs() {
        var ids = new LinkedHashSet<String>();
        for (Need.Leaf leaf : service.needs().leaves()) ids.add(leaf.target());
        if (ids.isEmpty())
            return new Part.Prose(List.of(pen.say("continuity.noneeds", pen.unknown(service.id() + ": needs"))));
        List<List<Sentence>> points = new ArrayList<>();
        for (String id : ids) {
            Component target = facts.inventory().component(id);
            points.add(List.of(pen.say("continuity.need", Pen.name(target.name()), pen.word(target.kind()))));
        }
        return new Part.Points(false, points);
    }
}
