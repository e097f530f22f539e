// SPDX-License-Identifier: EUPL-1.2
package deich.report.view;

import static deich.engine.Run.NEVER;

import deich.engine.Run;
import deich.engine.Run.Work;
import deich.engine.Story;
import deich.plan.restart.RestartPlan;
import deich.plan.restart.RestartPlan.CrewUse;
import deich.plan.restart.RestartPlan.Origin;
import deich.plan.restart.RestartPlan.Return;
import deich.plan.restart.Score;
import deich.report.words.Words;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A restart plan in words. */
public record RestartWords(RestartPlan plan, Words words, Names names) {
    private static final int SOME = 3;

    public static RestartWords of(RestartPlan plan, Locale locale) {
        return new RestartWords(
                plan, Words.of(locale).withHorizon(plan.settings().horizon()), new Names(plan.inventory()));
    }

    public String text(String key, Object... values) {
        return words.text(key, values);
    }

    public String mark() {
        return words.of(plan.inventory().classification());
    }

    public String title() {
        return text("restart.title", names.scenario(plan.scenario()));
    }

    /** What the plan is worth: first what it reaches, then what the law's order would, then how good it is. */
    public List<String> summary() {
        if (plan.services().isEmpty() && plan.run().outages().isEmpty()) return List.of(text("restart.nothing"));
        var sentences = new ArrayList<String>();
        sentences.add(text("restart.goal"));
        sentences.add(text("restart.found", score(plan.score()), text("restart.origin." + Words.key(plan.origin()))));
        if (plan.score().betterThan(plan.lawScore())) sentences.add(text("restart.law", score(plan.lawScore())));
        sentences.add(proof());
        long lost = plan.services().stream().filter(r -> r.back() == NEVER).count();
        if (lost > 0) sentences.add(text("restart.lost", lost));
        long without =
                plan.services().stream().filter(r -> r.stake().rto() == NEVER).count();
        if (without > 0) sentences.add(text("restart.without", without));
        return sentences;
    }

    /** "2 Leistungen über ihrer MTA, 1.200 Einwohner-Stunden über der RTO, 340 Ausfallstunden". */
    public String score(Score score) {
        Score open = score.less(plan.fixed());
        return text("restart.score", score.beyondMtpd(), hours(open.lateness()), hours(open.outage()));
    }

    private static long hours(long seconds) {
        return Math.ceilDiv(seconds, 3600);
    }

    /** Proven best, or how far from it at most. */
    public String proof() {
        if (plan.origin() == Origin.NO_CHOICE) return text("restart.proof.nochoice");
        String by = text("restart.by." + Words.key(plan.bound().by()));
        if (plan.proven()) return text("restart.proof.best", by);
        Score least = plan.bound().score();
        double gap = plan.gap();
        String most = Double.isInfinite(gap) ? text("restart.gap.open") : text("restart.gap", words.percent(gap));
        return text("restart.proof.gap", most, score(least), by);
    }

    public String when(long time) {
        if (time == NEVER) return text("restart.never");
        return clock(plan.scenario().start().plusSeconds(time));
    }

    private String clock(LocalDateTime when) {
        return when.format(DateTimeFormatter.ofPattern(text("restart.clock"), words.locale()));
    }

    public String day() {
        return words.momentWithYear(plan.scenario().start());
    }

    /** A length, to the second; "longer than" for what does not end. */
    public String length(long seconds) {
        return seconds == NEVER ? words.duration(NEVER) : seconds == 0 ? text("restart.none") : words.exact(seconds);
    }

    public String objective(long seconds) {
        return seconds == NEVER ? text("restart.missing") : words.exact(seconds);
    }

    public String name(String id) {
        return names.component(id);
    }

    // ---- deadlocks

    /** Each ring with what opens it. */
    public List<String> deadlocks() {
        return deadlocks(_ -> true);
    }

    /** @param some ids; a ring is told where one of them is in it */
    public List<String> deadlocks(Predicate<String> some) {
        var told = new ArrayList<String>();
        for (Run.Deadlock d : plan.run().deadlocks())
            if (d.ring().stream().anyMatch(some)) told.add(run().ring(d, when(d.since())));
        for (Run.Circle c : plan.run().circles()) if (c.ring().stream().anyMatch(some)) told.add(run().circle(c));
        return told;
    }

    private RunWords run() {
        return new RunWords(words, names);
    }

    // ---- jobs

    /** Everything to be done, in order of beginning; what nobody ever begins comes last. */
    public List<Work> jobs() {
        return plan.run().jobs();
    }

    public String job(Work work) {
        return text("restart.job." + Words.key(work.kind()), name(work.component()));
    }

    public String crew(Work work) {
        return work.crew() == null ? text("restart.nobody") : name(Objects.requireNonNull(work.crew()));
    }

    /** Why it does not begin at once: empty when it does. */
    public String waits(Work work) {
        if (work.began() == NEVER) return text("restart.neverbegun");
        if (work.began() == work.ready()) return "";
        long held = plan.heldUntil(new deich.engine.Deployment.Task(work.component(), work.kind()));
        String key = held > work.ready() ? "restart.held" : "restart.waited";
        return text(key, words.exact(work.began() - work.ready()));
    }

    // ---- services

    public String state(Return r) {
        if (r.tooLate()) return text("restart.state.mtpd");
        if (r.late()) return text("restart.state.rto");
        return r.stake().rto() == NEVER ? text("restart.state.unknown") : text("restart.state.ok");
    }

    /** For the style sheet. */
    public String type(Return r) {
        if (r.tooLate() || (r.late() && r.stake().rto() != NEVER)) return "missed";
        return r.stake().rto() == NEVER ? "unknown" : "met";
    }

    /** How much sooner than by the law's order; empty when it is the same. */
    public String against(Return r) {
        long less = capped(r.lawDowntime()) - capped(r.downtime());
        if (less == 0) less = capped(r.lawBack()) - capped(r.back());
        if (less == 0) return "";
        return text(less > 0 ? "restart.sooner" : "restart.later", words.exact(Math.abs(less)));
    }

    private long capped(long time) {
        return Math.min(time, plan.settings().horizon());
    }

    /** The services whose way back is told: those that are late by most come first, then those with the shortest MTPD. */
    public List<Return> important(int most) {
        return plan.services().stream()
                .sorted(Comparator.comparing((Return r) -> !r.tooLate())
                        .thenComparing(r -> !r.late())
                        .thenComparingLong(r -> r.stake().mtpd())
                        .thenComparingLong(r -> -r.stake().residents())
                        .thenComparing(r -> r.stake().service()))
                .limit(most)
                .toList();
    }

    /** What the return of a service waits for, one after the other. */
    public List<Story.Step> path(Return r) {
        Run.Outage longest = plan.run().outagesOf(r.stake().service()).stream()
                .max(Comparator.comparingLong(o -> capped(o.until()) - o.from()))
                .orElseThrow();
        return Story.of(plan.plant(), plan.run(), longest).recovery();
    }

    public String step(Story.Step step) {
        return run().step(plan.scenario(), step);
    }

    // ---- crews

    public String use(CrewUse use) {
        return text("restart.use", use.places(), use.jobs(), length(use.waiting()));
    }

    /** What one more place would gain. */
    public String more(CrewUse use) {
        RestartPlan.More more = use.more();
        if (more == null) return text(use.waiting() == 0 ? "restart.more.idle" : "restart.more.untried");
        if (!more.score().betterThan(plan.score())) return text("restart.more.nothing");
        long people = hours(plan.score().lateness()) - hours(more.score().lateness());
        int beyond = plan.score().beyondMtpd() - more.score().beyondMtpd();
        String first = Stream.of(
                        beyond > 0 ? text("restart.more.mtpd", beyond) : "",
                        people > 0 ? text("restart.more.people", people) : "",
                        text(
                                "restart.more.outage",
                                hours(plan.score().outage())
                                        - hours(more.score().outage())))
                .filter(s -> !s.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        String gain = text("restart.more", first);
        String services = String.join(
                "; ",
                more.sooner().stream()
                        .limit(SOME)
                        .map(s -> text(
                                "restart.more.service", name(s.service()), words.exact(Math.max(s.down(), s.back()))))
                        .toList());
        return services.isEmpty() ? gain : gain + " " + services;
    }
}
