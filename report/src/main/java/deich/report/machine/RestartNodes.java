// SPDX-License-Identifier: EUPL-1.2
package deich.report.machine;

import deich.engine.Run;
import deich.engine.Run.Work;
import deich.engine.Story;
import deich.plan.restart.RestartPlan;
import deich.plan.restart.RestartPlan.CrewUse;
import deich.plan.restart.RestartPlan.Return;
import deich.plan.restart.Score;
import deich.report.view.RestartWords;
import java.io.IOException;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A restart plan as JSON. Times in seconds after the start of the scenario. */
public final class RestartNodes {
    private RestartNodes() {}

    /** @param version of Deich */
    public static void write(RestartPlan plan, String version, Appendable out) throws IOException {
        ObjectNode node = Nodes.object()
                .put("deich", version)
                .put("inventory", plan.inventory().id())
                .put("inventoryVersion", plan.inventory().version())
                .put("scenario", plan.scenario().key())
                .put("scenarioVersion", plan.scenario().version())
                .put("asOf", plan.asOf().toString())
                .put("start", plan.scenario().start().toString())
                .put("horizon", plan.settings().horizon())
                .put("origin", Nodes.word(plan.origin()));
        node.set("score", score(plan.score()));
        node.set("lawScore", score(plan.lawScore()));
        ObjectNode bound = score(plan.bound().score());
        node.set("bound", bound.put("by", Nodes.word(plan.bound().by())));
        node.set("fixed", score(plan.fixed()));
        node.put("proven", plan.proven());
        double gap = plan.gap();
        node.set(
                "gap",
                Double.isInfinite(gap)
                        ? JsonNodeFactory.instance.nullNode()
                        : JsonNodeFactory.instance.numberNode(Math.round(gap * 1e4) / 1e4));
        node.put("trials", plan.trials());
        node.set("jobs", Nodes.array(plan.run().jobs(), work -> job(plan, work)));
        var words = RestartWords.of(plan, Locale.UK);
        node.set("services", Nodes.array(plan.services(), r -> service(words, r)));
        node.set("deadlocks", Nodes.array(plan.run().deadlocks(), RestartNodes::deadlock));
        node.set("crews", Nodes.array(plan.crews(), RestartNodes::crew));
        Nodes.write(node, out);
    }

    private static ObjectNode score(Score score) {
        return Nodes.object()
                .put("servicesBeyondMtpd", score.beyondMtpd())
                .put("residentSecondsBeyondRto", score.lateness())
                .put("outageSeconds", score.outage());
    }

    private static ObjectNode job(RestartPlan plan, Work work) {
        ObjectNode node = Nodes.object().put("component", work.component()).put("kind", Nodes.word(work.kind()));
        node.put("crew", work.crew());
        node.set("ready", Nodes.seconds(work.ready()));
        node.set("begins", Nodes.seconds(work.began()));
        node.set("ends", Nodes.seconds(work.until()));
        long held = plan.heldUntil(new deich.engine.Deployment.Task(work.component(), work.kind()));
        if (held > 0) node.set("notBefore", Nodes.seconds(held));
        return node;
    }

    private static ObjectNode service(RestartWords words, Return r) {
        ObjectNode node = Nodes.object().put("service", r.stake().service());
        node.set("from", Nodes.seconds(r.from()));
        node.set("back", Nodes.seconds(r.back()));
        node.set("rta", Nodes.seconds(r.downtime()));
        node.set("rto", objective(r.stake().rto()));
        node.set("mtpd", objective(r.stake().mtpd()));
        node.set("emergency", Nodes.seconds(r.emergency()));
        node.put("residents", r.stake().residents());
        node.set("rtaByLaw", Nodes.seconds(r.lawDowntime()));
        node.set("backByLaw", Nodes.seconds(r.lawBack()));
        node.set("criticalPath", Nodes.array(words.path(r), RestartNodes::step));
        return node;
    }

    private static tools.jackson.databind.JsonNode objective(long seconds) {
        return seconds == Run.NEVER ? JsonNodeFactory.instance.nullNode() : Nodes.seconds(seconds);
    }

    private static ObjectNode step(Story.Step step) {
        ObjectNode node = Nodes.object().put("component", step.component()).put("kind", Nodes.word(step.kind()));
        node.set("from", Nodes.seconds(step.from()));
        node.set("until", Nodes.seconds(step.until()));
        return node.put("detail", step.detail());
    }

    private static ObjectNode deadlock(Run.Deadlock deadlock) {
        ObjectNode node = Nodes.object();
        node.set("ring", Nodes.strings(deadlock.ring()));
        node.set("openers", Nodes.strings(deadlock.openers()));
        return node.put("since", deadlock.since());
    }

    private static ObjectNode crew(CrewUse use) {
        ObjectNode node = Nodes.object()
                .put("crew", use.crew())
                .put("places", use.places())
                .put("jobs", use.jobs())
                .put("waiting", use.waiting());
        RestartPlan.More more = use.more();
        if (more == null) return node;
        ObjectNode one = score(more.score());
        one.set(
                "sooner",
                Nodes.array(
                        more.sooner(),
                        s -> Nodes.object()
                                .put("service", s.service())
                                .put("rta", s.down())
                                .put("back", s.back())));
        node.set("oneMorePlace", one);
        return node;
    }
}
