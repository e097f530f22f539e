// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.explain;

import deich.assistant.draft.Part;
import deich.assistant.draft.Pen;
import deich.assistant.draft.Sentence;
import deich.engine.Run;
import deich.plan.restart.RestartPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A restart plan, told. */
final class PlanWords {
    private static final int FIRST = 5;

    private final RestartPlan plan;
    private final String whose;
    private final Pen pen;

    PlanWords(RestartPlan plan, boolean whole, Pen pen) {
        this.plan = plan;
        this.whose = whole ? "" : ".own";
        this.pen = pen;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Prose(List.of(pen.say("explain.plan.what"), pen.say("explain.computed"))));
        parts.add(pen.heading("explain.plan.first"));
        parts.add(new Part.Points(true, jobs()));
        parts.add(pen.heading("explain.plan.back"));
        parts.add(new Part.Points(false, returns()));
        parts.add(pen.heading("explain.plan.holds"));
        parts.add(new Part.Points(false, held()));
        return parts;
    }

    private String name(String component) {
        return plan.inventory().name(component);
    }

    private List<List<Sentence>> jobs() {
        List<List<Sentence>> points = new ArrayList<>();
        plan.run().jobs().stream()
                .sorted(Comparator.comparingLong(Run.Work::began).thenComparing(Run.Work::component))
                .limit(FIRST)
                .forEach(work -> {
                    String crew = work.crew();
                    points.add(List.of(
                            crew == null
                                    ? pen.say("explain.plan.job", Pen.name(name(work.component())))
                                    : pen.say(
                                            "explain.plan.crewjob",
                                            Pen.brief(name(crew)),
                                            Pen.name(name(work.component())))));
                });
        if (points.isEmpty()) points.add(List.of(pen.say("explain.plan.nothing" + whose)));
        return points;
    }

    private List<List<Sentence>> returns() {
        List<List<Sentence>> points = new ArrayList<>();
        if (plan.services().isEmpty()) return List.of(List.of(pen.say("explain.plan.nofailure" + whose)));
        long late = plan.services().stream().filter(RestartPlan.Return::tooLate).count();
        points.add(List.of(
                late == 0
                        ? pen.say("explain.plan.allintime" + whose)
                        : pen.say(late, "explain.plan.toolate", pen.count(late, "count.too.late"))));
        plan.services().stream()
                .limit(FIRST)
                .forEach(back -> points.add(List.of(
                        back.back() == Run.NEVER
                                ? pen.say(
                                        "explain.plan.never",
                                        Pen.name(name(back.stake().service())))
                                : pen.say(
                                        "explain.plan.returns",
                                        Pen.name(name(back.stake().service())),
                                        pen.dative(back.back(), back.stake().service() + ".back")))));
        return points;
    }

    private List<List<Sentence>> held() {
        List<List<Sentence>> points = new ArrayList<>();
        for (RestartPlan.CrewUse crew : plan.crews())
            if (crew.waiting() > 0)
                points.add(List.of(pen.say(
                        "explain.plan.crew",
                        Pen.brief(name(crew.crew())),
                        pen.count(crew.jobs(), crew.crew() + ".jobs"),
                        pen.count(crew.places(), crew.crew() + ".places"))));
        for (Run.Deadlock ring : plan.run().deadlocks())
            points.add(List.of(pen.say(
                    "ring", pen.names(ring.ring().stream().map(this::name).toList(), 6, "count.ring"))));
        if (points.isEmpty()) points.add(List.of(pen.say("explain.plan.free" + whose)));
        return points;
    }
}
