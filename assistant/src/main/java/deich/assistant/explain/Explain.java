// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.explain;

import deich.assess.Assessment;
import deich.assess.Verdict;
import deich.assistant.draft.Draft;
import deich.assistant.draft.DraftOrder;
import deich.assistant.draft.Drafts;
import deich.assistant.draft.Kind;
import deich.assistant.draft.OutageFacts;
import deich.assistant.draft.Pen;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.standard.Requirement;
import deich.plan.restart.RestartPlan;
import java.util.List;

/**
 * Explains in plain words: short sentences, every term explained at the end, the chain of causes, what is unknown, what to
 * do first.
 */
public final class Explain {
    /** Reading ease of the sentences themselves, without names of components: what a test holds them to. */
    public static final double LEAST_EASE = 60;

    private Explain() {}

    /** Why a service fails in a crisis, and what to do. */
    public static Draft outage(OutageFacts facts, Component service, DraftOrder order) {
        Pen pen = Pen.of(order.locale(), true).horizon(facts.result().plan().horizon());
        var scenario = facts.result().scenario();
        return Drafts.draft(
                Kind.EXPLANATION,
                facts.inventory(),
                plain(order),
                pen.say("explain.outage.title", Pen.name(service.name())),
                new OutageWords(facts, service, pen).parts(),
                List.of(
                        Drafts.source(facts.inventory()),
                        scenario.title() + " (" + scenario.key() + ") " + scenario.version()));
    }

    /** What a verdict says, why, and what would decide it. */
    public static Draft verdict(Assessment assessment, Verdict verdict, DraftOrder order) {
        Pen pen = Pen.of(order.locale(), true);
        Inventory inventory = assessment.order().inventory();
        Requirement requirement = assessment.order().standard().requirement(verdict.requirement());
        return Drafts.draft(
                Kind.EXPLANATION,
                inventory,
                plain(order),
                pen.say("explain.verdict.title", Pen.name(requirement.title())),
                new VerdictWords(assessment, verdict, requirement, pen).parts(),
                List.of(
                        Drafts.source(inventory),
                        assessment.order().standard().title() + " "
                                + assessment.order().standard().version()));
    }

    /** In which order things come back, and what holds it up. */
    public static Draft plan(RestartPlan plan, DraftOrder order) {
        return plan(plan, true, order);
    }

    /** @param whole whether the plan holds all there is: of a part nobody may say that all comes back in time */
    public static Draft plan(RestartPlan plan, boolean whole, DraftOrder order) {
        Pen pen = Pen.of(order.locale(), true).horizon(plan.run().horizon());
        return Drafts.draft(
                Kind.EXPLANATION,
                plan.inventory(),
                plain(order),
                pen.say("explain.plan.title", Pen.name(plan.scenario().title())),
                new PlanWords(plan, whole, pen).parts(),
                List.of(
                        Drafts.source(plan.inventory()),
                        plan.scenario().title() + " (" + plan.scenario().key() + ")"));
    }

    private static DraftOrder plain(DraftOrder order) {
        return new DraftOrder(order.locale(), true, order.day(), order.version());
    }
}
