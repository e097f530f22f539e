// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import deich.assistant.draft.Marking.Maker;
import deich.model.inventory.Inventory;
import java.util.ArrayList;
import java.util.List;

/** Drafts of all kinds. The same facts and order give the same draft. */
public final class Drafts {
    private Drafts() {}

    /** Situation report for the crisis staff. */
    public static Draft situation(OutageFacts facts, DraftOrder order) {
        Pen pen = pen(order).horizon(facts.result().plan().horizon());
        return outage(Kind.SITUATION, facts, order, pen, new SituationReport(facts, pen).parts());
    }

    /** Notice to citizens: what is closed until when and what they can do; never why, which would show weak points. */
    public static Draft notice(OutageFacts facts, DraftOrder order) {
        Pen pen = pen(order).horizon(facts.result().plan().horizon());
        return outage(Kind.NOTICE, facts, order, pen, new CitizenNotice(facts, pen).parts());
    }

    /** After-action report. */
    public static Draft aftermath(OutageFacts facts, DraftOrder order) {
        Pen pen = pen(order).horizon(facts.result().plan().horizon());
        return outage(Kind.AFTERMATH, facts, order, pen, new AfterActionReport(facts, pen).parts());
    }

    /** Page of a continuity plan. */
    public static Draft continuity(ServiceFacts facts, DraftOrder order) {
        return service(Kind.CONTINUITY, facts, order, new ContinuityPage(facts, pen(order)).parts());
    }

    /** Sheet for an interview with those who provide the service. */
    public static Draft interview(ServiceFacts facts, DraftOrder order) {
        return service(Kind.INTERVIEW, facts, order, new InterviewSheet(facts, pen(order)).parts());
    }

    /**
     * Page of a restart plan.
     *
     * @throws IllegalArgumentException when no restart was planned
     */
    public static Draft restart(ServiceFacts facts, DraftOrder order) {
        var plan = facts.restart();
        if (plan == null) throw new IllegalArgumentException("no restart was planned");
        Pen pen = pen(order).horizon(plan.run().horizon());
        return service(Kind.RESTART, facts, order, new RestartPage(facts, plan, pen).parts());
    }

    /** Motion to decide on a measure. */
    public static Draft motion(MotionFacts facts, DraftOrder order) {
        Pen pen = pen(order);
        var check = facts.plan().order().order();
        Inventory inventory = check.inventory();
        var measure = facts.step().candidate().measure();
        List<String> sources = new ArrayList<>(List.of(source(inventory)));
        sources.add(check.standard().title() + " " + check.standard().version());
        return draft(
                Kind.MOTION,
                inventory,
                order,
                pen.say("motion.title", Pen.name(measure.title())),
                new Motion(facts, pen).parts(),
                sources);
    }

    private static Draft outage(Kind kind, OutageFacts facts, DraftOrder order, Pen pen, List<Part> parts) {
        var scenario = facts.result().scenario();
        // what citizens read must not say where it hurts
        String crisis = kind == Kind.NOTICE ? scenario.id() : scenario.title() + " (" + scenario.key() + ")";
        List<String> sources = List.of(source(facts.inventory()), crisis + " " + scenario.version());
        var whose = facts.whose();
        Slot about = kind == Kind.NOTICE && whose != null ? Pen.name(whose.name()) : Pen.name(scenario.title());
        return draft(kind, facts.inventory(), order, pen.say(Words.key(kind) + ".title", about), parts, sources);
    }

    private static Draft service(Kind kind, ServiceFacts facts, DraftOrder order, List<Part> parts) {
        List<String> sources = new ArrayList<>(List.of(source(facts.inventory())));
        var plan = facts.restart();
        if (plan != null)
            sources.add(plan.scenario().title() + " (" + plan.scenario().key() + ")");
        Sentence title = pen(order)
                .say(Words.key(kind) + ".title", Pen.name(facts.service().name()));
        return draft(kind, facts.inventory(), order, title, parts, sources);
    }

    /** Puts a draft together and, where plain words are wanted, says what its terms mean. */
    public static Draft draft(
            Kind kind, Inventory inventory, DraftOrder order, Sentence title, List<Part> parts, List<String> sources) {
        var marking = new Marking(Maker.RULE, "", "", 0, sources, order.day(), order.version());
        List<Part> all = order.plain() ? Glossary.after(parts, Pen.of(order.locale(), true)) : parts;
        return new Draft(kind, order.locale(), title, inventory.classification(), inventory.notice(), all, marking);
    }

    /** What an inventory is called as a source. */
    public static String source(Inventory inventory) {
        return inventory.title() + " " + inventory.version();
    }

    private static Pen pen(DraftOrder order) {
        return Pen.of(order.locale(), order.plain());
    }
}
