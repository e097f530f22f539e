// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import deich.model.inventory.Administration;
import deich.model.measure.Cost;
import deich.model.measure.Measure;
import deich.model.standard.Requirement;
import deich.plan.measure.MeasurePlan;
import deich.plan.measure.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** For those who decide about money: what is proposed, why, what it costs, what else was looked at. */
final class Motion {
    private final MotionFacts facts;
    private final MeasurePlan plan;
    private final Measure measure;
    private final Pen pen;

    Motion(MotionFacts facts, Pen pen) {
        this.facts = facts;
        this.plan = facts.plan();
        this.measure = facts.step().candidate().measure();
        this.pen = pen;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        Administration for_ = administration();
        parts.add(new Part.Prose(List.of(pen.say(
                "motion.for." + (for_ == null ? "any" : Words.key(for_.type())),
                for_ == null ? pen.word("unknown") : Pen.name(for_.name())))));
        parts.add(new Part.Blank(pen.say("motion.number")));
        parts.add(pen.heading("motion.proposal"));
        parts.add(new Part.Prose(proposal(for_)));
        parts.add(pen.heading("motion.matter"));
        parts.add(new Part.Prose(List.of(pen.cell(Pen.name(measure.text())))));
        parts.add(pen.heading("motion.why"));
        parts.addAll(why());
        parts.add(pen.heading("motion.cost"));
        parts.addAll(cost());
        parts.add(pen.heading("motion.else"));
        parts.add(new Part.Points(false, others()));
        parts.add(pen.heading("motion.effects"));
        parts.add(new Part.Blank(pen.say("motion.staff")));
        parts.add(new Part.Blank(pen.say("motion.climate")));
        parts.add(new Part.Prose(List.of(pen.say("motion.decider", Pen.name(measure.decides())))));
        return parts;
    }

    /** With what it costs later: who decides answers for that, too. */
    private List<Sentence> proposal(@org.jspecify.annotations.Nullable Administration for_) {
        List<Sentence> said = new ArrayList<>();
        said.add(pen.say(for_ == null ? "motion.decides" : "motion.decides." + Words.key(for_.type())));
        said.add(pen.say("motion.decided", Pen.name(measure.title()), target()));
        long once = measure.cost().once().high();
        long yearly = measure.cost().yearly().high();
        said.add(
                once == 0
                        ? pen.say("motion.money.none")
                        : pen.say("motion.money", pen.euros(once, measure.id() + ".cost.once.high")));
        if (yearly > 0) said.add(pen.say("motion.yearly", pen.euros(yearly, measure.id() + ".cost.yearly.high")));
        return said;
    }

    private Slot target() {
        return Pen.name(plan.order()
                .order()
                .inventory()
                .component(facts.step().candidate().target())
                .name());
    }

    private @org.jspecify.annotations.Nullable Administration administration() {
        var inventory = plan.order().order().inventory();
        String asked = plan.order().administration();
        String id = asked != null
                ? asked
                : inventory.component(facts.step().candidate().target()).administration();
        return id == null ? null : inventory.administrations().get(id);
    }

    private List<Part> why() {
        List<Part> parts = new ArrayList<>();
        if (facts.step().helps().isEmpty()) return List.of(new Part.Prose(List.of(pen.say("motion.why.none"))));
        List<List<Sentence>> points = new ArrayList<>();
        for (Wish wish : facts.step().helps()) {
            Requirement r = plan.order().order().standard().requirement(wish.requirement());
            Administration a =
                    plan.order().order().inventory().administrations().get(wish.administration());
            Slot whose = Pen.name(a == null ? wish.administration() : a.name());
            points.add(List.of(
                    pen.say("motion.missed", Pen.name(r.id()), Pen.name(r.title()), whose),
                    pen.cell(Pen.name(r.statement()))));
        }
        parts.add(new Part.Prose(List.of(pen.say("motion.why.so"), pen.say("motion.status", Pen.name(status())))));
        parts.add(new Part.Points(false, points));
        return parts;
    }

    /** The first sentence of it, without its full stop. */
    private String status() {
        var said = deich.assistant.text.Sentences.plain(
                plan.order().order().standard().status());
        return said.isEmpty() ? "" : said.getFirst().replaceFirst("\\.$", "");
    }

    private List<Part> cost() {
        Cost cost = measure.cost();
        int years = plan.order().years();
        String id = measure.id() + ".cost.";
        List<List<Sentence>> rows = List.of(
                List.of(
                        pen.say("cost.once"),
                        pen.cell(pen.euros(cost.once().low(), cost.once().high(), id + "once")),
                        pen.cell(pen.euros(cost.once().likely(), id + "once.likely"))),
                List.of(
                        pen.say("cost.yearly"),
                        pen.cell(pen.euros(cost.yearly().low(), cost.yearly().high(), id + "yearly")),
                        pen.cell(pen.euros(cost.yearly().likely(), id + "yearly.likely"))),
                List.of(
                        pen.say("cost.sum", pen.count(years, "order.years")),
                        pen.cell(pen.euros(
                                cost.over(years).low(), cost.over(years).high(), id + "over")),
                        pen.cell(pen.euros(cost.over(years).likely(), id + "over.likely"))),
                List.of(
                        pen.say("cost.days"),
                        pen.cell(pen.workDays(cost.days().high(), id + "days.high")),
                        pen.cell(pen.workDays(cost.days().likely(), id + "days.likely"))));
        List<Sentence> basis = new ArrayList<>(List.of(pen.say("cost.source", Pen.name(cost.source()))));
        if (cost.thin()) basis.add(pen.say("cost.thin", pen.count(cost.samples(), id + "samples")));
        return List.of(pen.table(rows, "head.cost", "head.range", "head.likely"), new Part.Prose(basis));
    }

    private long ownCost() {
        int years = plan.order().years();
        return plan.steps().stream()
                .mapToLong(step -> step.candidate().measure().cost().over(years).likely())
                .sum();
    }

    private List<List<Sentence>> others() {
        List<List<Sentence>> points = new ArrayList<>();
        points.add(List.of(pen.say("motion.nothing")));
        if (facts.whole())
            points.add(List.of(pen.say(
                    "motion.looked",
                    pen.count(plan.candidates(), "plan.candidates"),
                    pen.count(plan.steps().size(), "plan.steps"),
                    pen.euros(plan.cost(), "plan.cost"))));
        else
            points.add(List.of(pen.say(
                    "motion.looked.own",
                    pen.count(plan.steps().size(), "plan.steps"),
                    pen.euros(ownCost(), "plan.cost"))));
        points.add(List.of(pen.say("motion.proof." + Words.key(plan.proof()))));
        List<String> besides = plan.steps().stream()
                .filter(step -> !step.equals(facts.step()))
                .map(step -> Objects.requireNonNull(step.candidate().measure()).title())
                .distinct()
                .toList();
        if (!besides.isEmpty()) points.add(List.of(pen.say("motion.besides", pen.names(besides, 5, "count.besides"))));
        return points;
    }
}
