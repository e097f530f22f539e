// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import deich.assess.ServiceResult;
import deich.engine.Run;
import deich.plan.restart.RestartPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** After an incident or an exercise: what happened when, what held, what did not, what to learn. */
final class AfterActionReport {
    private static final int EVENTS = 20;

    private final OutageFacts facts;
    private final Pen pen;

    AfterActionReport(OutageFacts facts, Pen pen) {
        this.facts = facts;
        this.pen = pen;
    }

    private record Event(long at, String key, String service) {}

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        var scenario = facts.result().scenario();
        parts.add(new Part.Prose(List.of(
                pen.say("aftermath.begin", pen.moment(scenario.start(), 0, "scenario.start")), pen.say("computed"))));
        parts.add(new Part.Blank(pen.say("aftermath.people")));
        parts.add(pen.heading("aftermath.course"));
        parts.add(course());
        parts.add(pen.heading("aftermath.goals"));
        parts.add(goals());
        parts.add(pen.heading("aftermath.held"));
        parts.add(held());
        parts.add(pen.heading("aftermath.lessons"));
        parts.add(lessons());
        if (!scenario.checks().isEmpty()) {
            parts.add(pen.heading("aftermath.questions"));
            parts.add(new Part.Points(
                    true,
                    scenario.checks().stream()
                            .map(check -> List.of(pen.cell(Pen.name(check))))
                            .toList()));
        }
        parts.add(new Part.Blank(pen.say("aftermath.own")));
        parts.add(new Part.Blank(pen.say("aftermath.tasks")));
        return parts;
    }

    private Part course() {
        List<Event> events = new ArrayList<>();
        for (ServiceResult s : facts.failing())
            for (Run.Outage outage : facts.result().plan().outagesOf(s.service())) {
                events.add(new Event(outage.from(), "event.fails", s.service()));
                if (outage.ends()) events.add(new Event(outage.until(), "event.back", s.service()));
            }
        events.sort(
                Comparator.comparingLong(Event::at).thenComparing(Event::key).thenComparing(Event::service));
        List<List<Sentence>> rows = new ArrayList<>();
        for (Event event : events.stream().limit(EVENTS).toList())
            rows.add(List.of(
                    pen.cell(pen.shortly(facts.result().scenario().start(), event.at, event.service + ".outages")),
                    pen.say(event.key, Pen.name(facts.name(event.service)))));
        if (rows.isEmpty()) return new Part.Prose(List.of(pen.say("situation.none")));
        return pen.table(rows, "head.when", "head.what");
    }

    private Part goals() {
        List<List<Sentence>> rows = new ArrayList<>();
        for (ServiceResult s : facts.failing()) {
            var rto = s.rto();
            Slot goal = rto == null
                    ? pen.unknown(s.service() + ": objectives: rto")
                    : pen.length(rto.toSeconds(), s.service() + ".rto");
            String rating = rto == null
                    ? "rating.unknown"
                    : s.downtime().plan() > rto.toSeconds() ? "rating.missed" : "rating.reached";
            rows.add(List.of(
                    pen.cell(Pen.name(facts.name(s.service()))),
                    pen.cell(goal),
                    pen.cell(pen.length(s.downtime().plan(), s.service() + ".downtime")),
                    pen.cell(pen.word(rating))));
        }
        if (rows.isEmpty()) return new Part.Prose(List.of(pen.say("situation.none")));
        return pen.table(rows, "head.service", "head.rto", "head.rta", "head.rating");
    }

    private Part held() {
        List<List<Sentence>> points = new ArrayList<>();
        for (ServiceResult s : facts.failing())
            if (s.emergency() > 0)
                points.add(List.of(pen.say(
                        "aftermath.bridged",
                        Pen.name(facts.name(s.service())),
                        pen.length(s.emergency(), s.service() + ".emergency"))));
        if (points.isEmpty()) points.add(List.of(pen.say("aftermath.bridged.none")));
        return new Part.Points(false, points);
    }

    private Part lessons() {
        List<List<Sentence>> points = new ArrayList<>();
        for (ServiceResult s : facts.failing())
            if (OutageFacts.beyond(s))
                points.add(List.of(pen.say(
                        "lesson.late",
                        Pen.name(facts.name(s.service())),
                        pen.length(s.downtime().plan(), s.service() + ".downtime"),
                        pen.objective(
                                facts.inventory()
                                        .component(s.service())
                                        .objectives()
                                        .mtpd(),
                                s.service() + ".mtpd"))));
        RestartPlan plan = facts.restart();
        if (plan != null)
            for (RestartPlan.CrewUse crew : plan.crews())
                if (crew.more() != null && !crew.more().sooner().isEmpty()) {
                    RestartPlan.Sooner first = crew.more().sooner().getFirst();
                    points.add(List.of(pen.say(
                            "lesson.crew",
                            Pen.brief(facts.name(crew.crew())),
                            Pen.name(facts.name(first.service())),
                            pen.length(Math.max(first.down(), first.back()), first.service() + ".sooner"))));
                }
        for (Run.Deadlock ring : facts.result().plan().deadlocks())
            points.add(List.of(pen.say(
                    "ring", pen.names(ring.ring().stream().map(facts::name).toList(), 6, "count.ring"))));
        if (points.isEmpty()) points.add(List.of(pen.say("lesson.none")));
        return new Part.Points(false, points);
    }
}
