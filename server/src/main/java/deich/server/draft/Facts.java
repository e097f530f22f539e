// SPDX-License-Identifier: EUPL-1.2
package deich.server.draft;

import deich.assess.Assessment;
import deich.assess.ScenarioResult;
import deich.assistant.draft.Draft;
import deich.assistant.draft.DraftOrder;
import deich.assistant.draft.Drafts;
import deich.assistant.draft.MotionFacts;
import deich.assistant.draft.OutageFacts;
import deich.assistant.draft.ServiceFacts;
import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import deich.model.scenario.Scenario;
import deich.plan.measure.MeasurePlan;
import deich.plan.restart.RestartPlan;
import deich.server.desk.Desk;
import deich.server.draft.Found.Lacking;
import deich.server.draft.Found.Made;
import deich.server.draft.Found.Needed;
import deich.server.draft.Found.Wrong;
import deich.server.measure.MeasureJob;
import deich.server.restart.RestartJob;
import deich.server.restart.Variants;
import deich.server.veil.Veil;
import deich.server.veil.Veiled;
import deich.server.work.Asked;
import deich.server.work.Choice;
import deich.server.work.Outcomes;
import deich.server.work.Workbench;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One wish on one desk: whether it can be fulfilled, what has to be computed for it, and the draft. Nothing is in it that the reader may not see. */
final class Facts {
    private final Desk desk;
    private final Wish wish;
    private final Veil veil;
    private final Tools tools;
    private final List<String> wrong = new ArrayList<>();
    private final List<Needed> lacking = new ArrayList<>();

    /** What computes, and what it is called. @param version of Deich */
    record Tools(
            Workbench workbench,
            Choices choices,
            Variants variants,
            RestartJob restarts,
            MeasureJob measures,
            String version) {}

    Facts(Desk desk, Wish wish, Tools tools) {
        this.desk = desk;
        this.wish = wish;
        this.veil = Veil.of(desk, wish.locale());
        this.tools = tools;
    }

    Found found() {
        Scenario variant = wish.sort().crisis() ? variant() : null;
        Component service = wish.sort().service() ? service() : null;
        String administration = wish.sort().administration() ? administration() : "";
        if (!wrong.isEmpty()) return new Wrong(wrong);
        Assessment check = variant != null && wish.sort().check() ? check(variant) : null;
        RestartPlan restart = variant != null && wish.sort().restart() ? restart(variant) : null;
        MeasurePlan plan = wish.sort() == Sort.VORLAGE ? plan(administration) : null;
        if (!lacking.isEmpty()) return new Lacking(lacking);
        if (check != null && !check.errors().isEmpty()) wrong.add("wrong.broken");
        if (wish.sort() == Sort.WAP && restart == null) wrong.add("wrong.broken");
        if (wish.sort() == Sort.VORLAGE && (plan == null || plan.steps().isEmpty())) wrong.add("wrong.nomeasure");
        if (!wrong.isEmpty()) return new Wrong(wrong);
        Draft draft = draft(check, variant, restart, service, plan, administration);
        return draft == null ? new Wrong(List.of("wrong.nowhere")) : new Made(draft);
    }

    private @Nullable Draft draft(
            @Nullable Assessment check,
            @Nullable Scenario variant,
            @Nullable RestartPlan restart,
            @Nullable Component service,
            @Nullable MeasurePlan plan,
            String administration) {
        var how = new DraftOrder(wish.locale(), wish.plain(), today(), tools.version());
        if (plan != null) return Drafts.motion(new MotionFacts(plan, step(plan), veil.clear()), how);
        if (service != null) {
            var facts = new ServiceFacts(veil.inventory(), today(), service, restart);
            return switch (wish.sort()) {
                case WAP -> Drafts.restart(facts, how);
                case GFP -> Drafts.continuity(facts, how);
                default -> Drafts.interview(facts, how);
            };
        }
        OutageFacts facts =
                outage(Objects.requireNonNull(check), Objects.requireNonNull(variant), restart, administration);
        if (facts == null) return null;
        return switch (wish.sort()) {
            case BUERGERINFO -> Drafts.notice(facts, how);
            case NACHBERICHT -> Drafts.aftermath(facts, how);
            default -> Drafts.situation(facts, how);
        };
    }

    private LocalDate today() {
        return tools.workbench().today();
    }

    private @Nullable Scenario variant() {
        if (!tools.variants().scenarios(desk.opened()).containsKey(wish.scenario())) {
            wrong.add("wrong.scenario");
            return null;
        }
        List<Scenario> open = tools.variants().open(desk, wish.scenario());
        Scenario variant = Variants.chosen(open, wish.place());
        if (variant == null) wrong.add(open.isEmpty() ? "wrong.nowhere" : "wrong.place");
        return variant;
    }

    private @Nullable Component service() {
        Component found = veil.inventory().components().get(wish.service());
        if (found != null && found.kind() == Kind.SERVICE && veil.opens(found.id())) return found;
        wrong.add("wrong.service");
        return null;
    }

    /** For all only where all is seen. */
    private String administration() {
        boolean all =
                wish.administration().isEmpty() && veil.clear() && wish.sort().all();
        boolean known = tools.choices().administrations(desk, veil).stream()
                .anyMatch(o -> o.value().equals(wish.administration()));
        if (!all && !known) wrong.add("wrong.administration");
        return wish.administration();
    }

    /** The full stress test of today, or one of this scenario alone. */
    private @Nullable Assessment check(Scenario variant) {
        Assessment full = tools.workbench().known(desk.opened(), Choice.ALL);
        if (full != null) return full;
        Choice only = Choice.of(
                Set.of(variant.id()), tools.workbench().scenarios(desk.opened()).keySet(), 0);
        Assessment found = tools.workbench().known(desk.opened(), only);
        if (found == null) lacking.add(new Needed(Outcomes.KIND, new Asked(only, today()).order()));
        return found;
    }

    private @Nullable RestartPlan restart(Scenario variant) {
        Map<String, String> order = tools.restarts().order(desk, variant.key());
        if (!tools.restarts().kept(desk.opened(), today(), order)) lacking.add(new Needed(RestartJob.KIND, order));
        return tools.restarts().seen(desk, order, veil);
    }

    private @Nullable MeasurePlan plan(String administration) {
        Map<String, String> order = Objects.requireNonNull(tools.choices().measureOrder(desk, administration));
        if (!tools.measures().kept(desk.opened(), today(), order)) lacking.add(new Needed(MeasureJob.KIND, order));
        return tools.measures().seen(desk, order, veil);
    }

    private MeasurePlan.Step step(MeasurePlan plan) {
        return plan.steps().stream()
                .filter(step -> step.candidate().key().equals(wish.measure()))
                .findFirst()
                .orElse(plan.steps().getFirst());
    }

    /** Null when the scenario strikes nothing there. */
    private @Nullable OutageFacts outage(
            Assessment check, Scenario variant, @Nullable RestartPlan restart, String administration) {
        ScenarioResult whole = check.scenario(variant.key());
        if (whole == null) return null;
        return new OutageFacts(
                Veiled.of(check, veil),
                Veiled.of(check, whole, veil),
                restart,
                tools.workbench().content().duties(),
                veil.inventory().administrations().get(administration));
    }
}
