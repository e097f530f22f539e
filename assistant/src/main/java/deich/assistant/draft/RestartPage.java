// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import deich.engine.Run;
import deich.engine.Structure;
import deich.plan.restart.RestartPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How one service comes back after one scenario. */
final class RestartPage {
    private static final int MOST = 40;

    private final ServiceFacts facts;
    private final RestartPlan plan;
    private final Pen pen;

    RestartPage(ServiceFacts facts, RestartPlan plan, Pen pen) {
        this.facts = facts;
        this.plan = plan;
        this.pen = pen;
    }

    List<Part> parts() {
        String id = facts.service().id();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Prose(List.of(
                pen.say(
                        "restart.what",
                        Pen.name(facts.service().name()),
                        Pen.name(plan.scenario().title())),
                pen.say("restart.start", pen.moment(plan.scenario().start(), 0, "scenario.start")),
                pen.say("computed"))));
        parts.add(pen.heading("restart.goal"));
        parts.add(new Part.Prose(goal(id)));
        Set<String> sphere = new TreeSet<>(Structure.uses(plan.plant(), id));
        sphere.add(id);
        List<Run.Work> jobs = plan.run().jobs().stream()
                .filter(work -> sphere.contains(work.component()))
                .sorted(Comparator.comparingLong(Run.Work::began)
                        .thenComparingLong(Run.Work::until)
                        .thenComparing(Run.Work::component))
                .toList();
        parts.add(pen.heading("restart.order"));
        parts.addAll(order(jobs));
        parts.addAll(new RestartTable(pen, facts::name, plan).rings(sphere));
        parts.add(pen.heading("restart.check"));
        parts.add(new Part.Points(
                true,
                List.of(
                        List.of(pen.say("restart.check.one")),
                        List.of(pen.say("restart.check.two")),
                        List.of(pen.say("restart.check.three")))));
        parts.add(new Part.Blank(pen.say("restart.release")));
        return parts;
    }

    private List<Sentence> goal(String id) {
        List<Sentence> said = new ArrayList<>();
        var objectives = facts.service().objectives();
        said.add(pen.say("restart.rto", pen.objective(objectives.rto(), id + ".objectives.rto")));
        said.add(pen.say("restart.mtpd", pen.objective(objectives.mtpd(), id + ".objectives.mtpd")));
        plan.services().stream()
                .filter(back -> back.stake().service().equals(id))
                .findFirst()
                .ifPresentOrElse(back -> said.addAll(back(back, id)), () -> said.add(pen.say("restart.stays")));
        return said;
    }

    private List<Sentence> back(RestartPlan.Return back, String id) {
        List<Sentence> said = new ArrayList<>();
        said.add(pen.say("restart.rta", pen.length(back.downtime(), id + ".downtime")));
        if (back.emergency() > 0) said.add(pen.say("restart.bridged", pen.length(back.emergency(), id + ".emergency")));
        said.add(
                back.back() == Run.NEVER
                        ? pen.say("restart.never")
                        : pen.say("restart.back", pen.moment(plan.scenario().start(), back.back(), id + ".back")));
        if (back.stake().rto() == Run.NEVER) said.add(pen.say("restart.nogoal"));
        else said.add(pen.say(back.late() ? "restart.late" : "restart.intime"));
        return said;
    }

    private List<Part> order(List<Run.Work> jobs) {
        boolean fails = plan.services().stream()
                .anyMatch(back -> back.stake().service().equals(facts.service().id()));
        if (jobs.isEmpty())
            return List.of(new Part.Prose(List.of(pen.say(fails ? "restart.others" : "restart.nojobs"))));
        List<Part> parts = new ArrayList<>();
        parts.add(new RestartTable(pen, facts::name, plan)
                .of(jobs.stream().limit(MOST).toList()));
        if (jobs.size() > MOST)
            parts.add(new Part.Prose(
                    List.of(pen.say("restart.more", pen.count(jobs.size() - MOST, "count.more.jobs")))));
        return parts;
    }
}
