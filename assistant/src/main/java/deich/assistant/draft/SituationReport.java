// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import deich.assess.ServiceResult;
import deich.engine.Run;
import deich.engine.Structure;
import deich.model.duty.Duty;
import deich.plan.restart.RestartPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** For the staff of a special organisation (BAO): what is, what comes, what is to be decided, what nobody knows. */
final class SituationReport {
    private static final int SERVICES = 15;
    private static final int STEPS = 8;

    private final OutageFacts facts;
    private final Pen pen;

    SituationReport(OutageFacts facts, Pen pen) {
        this.facts = facts;
        this.pen = pen;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(head());
        parts.add(pen.heading("situation.short"));
        parts.add(inShort());
        parts.add(pen.heading("situation.services"));
        parts.add(services());
        List<ServiceResult> failing = facts.failing();
        if (!failing.isEmpty()) {
            parts.add(pen.heading("situation.cause"));
            parts.add(cause(failing));
        }
        parts.add(pen.heading("situation.restart"));
        parts.addAll(restart());
        parts.add(pen.heading("situation.decide"));
        parts.add(decide());
        parts.addAll(duties());
        parts.add(pen.heading("situation.unknown"));
        parts.add(unknown());
        parts.add(new Part.Blank(pen.say("situation.observed")));
        parts.add(new Part.Blank(pen.say("situation.next")));
        return parts;
    }

    private Part head() {
        var scenario = facts.result().scenario();
        Slot begin = pen.moment(scenario.start(), 0, "scenario.start");
        var whose = facts.whose();
        Sentence forWhom =
                whose == null ? pen.say("situation.for.all") : pen.say("situation.for", Pen.name(whose.name()));
        return new Part.Prose(List.of(forWhom, pen.say("situation.begin", begin), pen.say("computed")));
    }

    private Part inShort() {
        List<ServiceResult> failing = facts.failing();
        if (failing.isEmpty()) return new Part.Prose(List.of(pen.say("situation.none")));
        long late = failing.stream().filter(OutageFacts::beyond).count();
        List<Sentence> said = new ArrayList<>();
        said.add(pen.say(failing.size(), "situation.fail", pen.count(failing.size(), "count.failing")));
        if (facts.whose() == null && facts.result().residents().total() > 0)
            said.add(pen.say(
                    "situation.residents", pen.count(facts.result().residents().total(), "result.residents")));
        if (late > 1 && late == failing.size()) said.add(pen.say("situation.late.all"));
        else
            said.add(
                    late == 0
                            ? pen.say("situation.late.none")
                            : pen.say(late, "situation.late", pen.count(late, "count.beyond.mtpd")));
        ServiceResult worst = failing.getFirst();
        said.add(pen.say(
                "situation.worst",
                Pen.name(facts.name(worst.service())),
                pen.between(worst.outage().plan(), worst.outage().worst(), worst.service() + ".outage")));
        return new Part.Prose(said);
    }

    private Part services() {
        List<List<Sentence>> rows =
                facts.failing().stream().limit(SERVICES).map(this::row).toList();
        if (rows.isEmpty()) return new Part.Prose(List.of(pen.say("situation.none")));
        return pen.table(rows, "head.service", "head.from", "head.downtime", "head.mtpd", "head.bridge", "head.rating");
    }

    private List<Sentence> row(ServiceResult s) {
        var start = facts.result().scenario().start();
        var mtpd = s.mtpd();
        Slot limit = mtpd == null
                ? pen.unknown(s.service() + ": objectives: mtpd")
                : pen.length(mtpd.toSeconds(), s.service() + ".mtpd");
        Slot bridge =
                s.emergency() == 0 ? pen.word("bridge.none") : pen.length(s.emergency(), s.service() + ".emergency");
        String rating = mtpd == null
                ? "rating.unknown"
                : OutageFacts.beyond(s) ? "rating.late" : s.downtime().plan() == 0 ? "rating.bridged" : "rating.within";
        return List.of(
                pen.cell(Pen.name(facts.name(s.service()))),
                pen.cell(pen.shortly(start, s.from(), s.service() + ".from")),
                pen.cell(pen.between(s.downtime().plan(), s.downtime().worst(), s.service() + ".downtime")),
                pen.cell(limit),
                pen.cell(bridge),
                pen.cell(pen.word(rating)));
    }

    private Part cause(List<ServiceResult> failing) {
        return failing.stream()
                .filter(s -> s.story() != null)
                .findFirst()
                .<Part>map(s -> new Part.Points(
                        true, new CauseChain(pen, facts::name).of(java.util.Objects.requireNonNull(s.story()))))
                .orElseGet(() -> new Part.Prose(List.of(pen.say("situation.cause.unknown"))));
    }

    private List<Part> restart() {
        RestartPlan plan = facts.restart();
        if (plan == null) return List.of(new Part.Prose(List.of(pen.say("situation.norestart"))));
        List<Part> parts = new ArrayList<>();
        Set<String> sphere = sphere(plan);
        List<Run.Work> first = plan.run().jobs().stream()
                .filter(work -> sphere.contains(work.component()))
                .sorted(Comparator.comparingLong(Run.Work::began).thenComparing(Run.Work::component))
                .limit(STEPS)
                .toList();
        if (first.isEmpty())
            parts.add(new Part.Prose(List.of(
                    pen.say(facts.failing().isEmpty() ? "situation.restart.nothing" : "situation.restart.others"))));
        else {
            parts.add(new Part.Prose(List.of(pen.say("situation.restart.first"))));
            parts.add(new RestartTable(pen, facts::name, plan).of(first));
        }
        parts.addAll(new RestartTable(pen, facts::name, plan).rings(sphere));
        return parts;
    }

    /** What the failing services of this administration need, and they themselves. */
    private Set<String> sphere(RestartPlan plan) {
        var sphere = new TreeSet<String>();
        for (ServiceResult s : facts.failing()) {
            sphere.add(s.service());
            sphere.addAll(Structure.uses(plan.plant(), s.service()));
        }
        return sphere;
    }

    private Part decide() {
        List<List<Sentence>> points = new ArrayList<>();
        List<String> bridged = facts.failing().stream()
                .filter(s -> s.emergency() > 0)
                .map(s -> facts.name(s.service()))
                .toList();
        if (!bridged.isEmpty()) points.add(List.of(pen.say("decide.bridge", pen.names(bridged, 5, "count.bridged"))));
        List<String> late = facts.failing().stream()
                .filter(OutageFacts::beyond)
                .map(s -> facts.name(s.service()))
                .toList();
        if (!late.isEmpty()) points.add(List.of(pen.say("decide.late", pen.names(late, 5, "count.beyond.mtpd"))));
        if (facts.restart() != null)
            for (RestartPlan.CrewUse crew : facts.restart().crews())
                if (crew.waiting() > 0 && crew.jobs() > crew.places())
                    points.add(List.of(pen.say(
                            "decide.crew",
                            Pen.brief(facts.name(crew.crew())),
                            pen.count(crew.jobs(), crew.crew() + ".jobs"),
                            pen.count(crew.places(), crew.crew() + ".places"))));
        points.add(List.of(pen.say("decide.public")));
        return new Part.Points(true, points);
    }

    private List<Part> duties() {
        var whose = facts.whose();
        List<List<Sentence>> rows = new ArrayList<>();
        for (Duty duty : facts.duties()) {
            if (duty.certainty() == Duty.Certainty.ADVISED) continue;
            if (!duty.concerns(whose == null ? null : whose.land(), whose == null ? null : whose.type())) continue;
            var within = duty.steps().getFirst().within();
            rows.add(List.of(
                    pen.cell(Pen.name(duty.title())),
                    pen.cell(Pen.name(duty.to())),
                    pen.cell(
                            within == null
                                    ? pen.word("at.once")
                                    : pen.deadline(within.toSeconds(), duty.id() + ".within")),
                    pen.cell(pen.word(duty.certainty()))));
        }
        if (rows.isEmpty()) return List.of();
        return List.of(
                pen.heading("situation.duties"),
                pen.table(rows, "head.duty", "head.to", "head.within", "head.certainty"),
                new Part.Prose(List.of(pen.say("situation.duties.note"))));
    }

    private Part unknown() {
        List<List<Sentence>> points = new ArrayList<>();
        List<String> unsure = facts.services().stream()
                .filter(s -> !s.outage().certain())
                .map(s -> facts.name(s.service()))
                .toList();
        if (!unsure.isEmpty()) points.add(List.of(pen.say("unknown.range", pen.names(unsure, 5, "count.unsure"))));
        List<String> limitless = facts.services().stream()
                .filter(s -> s.mtpd() == null)
                .map(s -> facts.name(s.service()))
                .toList();
        if (!limitless.isEmpty())
            points.add(List.of(pen.say("unknown.mtpd", pen.names(limitless, 5, "count.limitless"))));
        points.add(List.of(pen.say("unknown.always")));
        return new Part.Points(false, points);
    }
}
