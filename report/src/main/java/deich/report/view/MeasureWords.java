// SPDX-License-Identifier: EUPL-1.2
package deich.report.view;

import deich.model.inventory.Administration;
import deich.model.measure.Amount;
import deich.model.measure.Cost;
import deich.plan.measure.Candidate;
import deich.plan.measure.MeasurePlan;
import deich.plan.measure.MeasurePlan.Step;
import deich.plan.measure.Proof;
import deich.plan.measure.Stability;
import deich.plan.measure.Unmended;
import deich.plan.measure.Wish;
import deich.report.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A plan of measures in words. */
public record MeasureWords(MeasurePlan plan, Words words, Names names) {

    public static MeasureWords of(MeasurePlan plan, Locale locale) {
        var order = plan.order().order();
        return new MeasureWords(
                plan, Words.of(locale).withHorizon(order.settings().horizon()), new Names(order.inventory()));
    }

    public String text(String key, Object... values) {
        return words.text(key, values);
    }

    public String mark() {
        return words.of(plan.order().order().inventory().classification());
    }

    /** What the plan does and what it costs; how sure it is; what nobody may take it for. */
    public List<String> summary() {
        var sentences = new ArrayList<String>();
        int all = plan.wishes().size();
        String administration = plan.order().administration();
        if (administration != null) sentences.add(text("measures.around", name(administration), components()));
        if (all == 0) {
            sentences.add(text("measures.nothing"));
            return sentences;
        }
        sentences.add(text("measures.choice", words.number(plan.candidates()), all));
        Long budget = plan.order().budget();
        int taken = plan.steps().size();
        if (taken == 0) sentences.add(text("measures.none"));
        else if (budget == null)
            sentences.add(text("measures.mends", taken, plan.mended().size(), all, total()));
        else
            sentences.add(
                    text("measures.budget", taken, euro(budget), plan.mended().size(), all, total()));
        if (budget != null) sentences.add(text("measures.weights"));
        if (taken > 0) sentences.add(proof());
        sentences.add(text("measures.law"));
        if (thin()) sentences.add(text("measures.thin"));
        return sentences;
    }

    private String name(String administration) {
        Administration known =
                plan.order().order().inventory().administrations().get(administration);
        return known == null ? administration : known.name();
    }

    private String components() {
        return words.number(plan.order().order().inventory().components().size());
    }

    private boolean thin() {
        return plan.steps().stream().anyMatch(s -> cost(s).thin());
    }

    private static Cost cost(Step step) {
        return step.candidate().measure().cost();
    }

    /** "5,8 Mio. Euro (2,1 bis 18 Mio. Euro) in fünf Jahren". */
    private String total() {
        Amount sum = plan.steps().stream()
                .map(s -> cost(s).over(plan.order().years()))
                .reduce(Amount.NONE, Amount::plus);
        return text(
                "measures.total",
                euro(sum.likely()),
                euro(sum.low()),
                euro(sum.high()),
                plan.order().years());
    }

    private String proof() {
        String key = "measures.proof." + Words.key(plan.proof());
        if (plan.proof() != Proof.BOUND) return text(key, plan.solver());
        return plan.order().budget() == null
                ? text(key, euro(plan.bound()), plan.solver())
                : text(key + ".budget", words.number(plan.bound()), plan.solver());
    }

    public String euro(long amount) {
        return text("measures.euro", words.number(amount));
    }

    public String title(Step step) {
        return text(
                "measures.for",
                step.candidate().measure().title(),
                names.component(step.candidate().target()));
    }

    /** The range over the years, and on the same line where it comes from if that is thin. */
    public String costs(Step step) {
        Amount a = cost(step).over(plan.order().years());
        return text(
                        "measures.cost",
                        euro(a.likely()),
                        words.number(a.low()),
                        euro(a.high()),
                        plan.order().years())
                + thin(step);
    }

    private String thin(Step step) {
        Cost cost = cost(step);
        if (!cost.thin()) return "";
        return " [" + (cost.samples() == 0 ? text("measures.assumed") : text("measures.few", cost.samples())) + "]";
    }

    public String effort(Step step) {
        Amount d = cost(step).days();
        return text("measures.days", words.number(d.low()), words.number(d.high()));
    }

    /** What is lost without it: requirement by requirement, with the addressees. */
    public String helps(Step step) {
        return step.helps().isEmpty() ? text("measures.helps.together") : text("measures.helps", wishes(step.helps()));
    }

    /** "KR-01 (Kreis A, Kreis B), KR-02 (Stadt C)". */
    public String wishes(List<Wish> some) {
        Map<String, List<String>> by = new LinkedHashMap<>();
        for (Wish w : some)
            by.computeIfAbsent(w.requirement(), _ -> new ArrayList<>()).add(names.administration(w.administration()));
        return by.entrySet().stream()
                .map(e -> e.getKey() + " (" + String.join(", ", e.getValue()) + ")")
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    public String after(Step step) {
        return text("measures.after", step.after(), plan.mended().size());
    }

    /** Empty when nobody asked how it fares if figures are wrong. */
    public String stays(Step step) {
        Stability s = plan.robustness();
        if (s == null) return "";
        Candidate c = step.candidate();
        return text(s.core(c) ? "measures.core" : "measures.optional", s.times(c), s.draws());
    }

    public String why(Unmended u) {
        String why = text("measures.why." + Words.key(u.why()));
        String goals = u.goals().isEmpty() ? "" : " " + text("measures.stuck", goals(u));
        return text(
                        "measures.unmended",
                        u.wish().requirement(),
                        names.administration(u.wish().administration()),
                        why)
                + goals;
    }

    private String goals(Unmended u) {
        return String.join(
                ", ",
                u.goals().stream()
                        .map(g -> names.component(g.split(" ", 2)[0]))
                        .distinct()
                        .toList());
    }

    /** Where the figures come from, for each measure that has a source of its own. */
    public List<String> sources() {
        Map<String, String> found = new LinkedHashMap<>();
        for (Step s : plan.steps())
            if (cost(s).samples() > 0) found.put(s.candidate().measure().title(), cost(s).source());
        return found.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .toList();
    }
}
