// SPDX-License-Identifier: EUPL-1.2
package deich.report.machine;

import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.engine.Futures;
import deich.engine.Run;
import deich.engine.Story;
import deich.model.fact.RecoveryClass;
import deich.model.scenario.Scenario;
import deich.report.view.Telling;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** One variant of a scenario and every service that fails in it. */
final class ScenarioJson {
    private ScenarioJson() {}

    static ObjectNode of(Telling telling, ScenarioResult result) {
        Scenario scenario = result.scenario();
        ObjectNode node = Nodes.object().put("key", scenario.key()).put("id", scenario.id());
        node.put("at", scenario.at() == null ? null : scenario.at().id());
        node.put("version", scenario.version()).put("title", telling.names().scenario(scenario));
        node.put("start", scenario.start().toString());
        node.set("residents", Nodes.residents(result.residents()));
        node.set("services", Nodes.array(result.services(), service -> service(telling, result, service)));
        node.set("deadlocks", Nodes.array(result.plan().deadlocks(), ScenarioJson::deadlock));
        node.set("circles", Nodes.array(result.plan().circles(), ScenarioJson::circle));
        node.set("losses", Nodes.array(new TreeMap<>(result.plan().losses()).values(), ScenarioJson::loss));
        ObjectNode struck = node.putObject("struck");
        new TreeMap<>(result.plan().struck()).forEach((hit, targets) -> struck.set(hit, Nodes.strings(targets)));
        if (result.futures() != null) node.set("futures", futures(result.futures(), result));
        return node;
    }

    private static ObjectNode service(Telling telling, ScenarioResult result, ServiceResult service) {
        ObjectNode node = Nodes.object().put("service", service.service());
        node.put("name", telling.names().component(service.service()));
        node.put("administration", service.administration().isEmpty() ? null : service.administration());
        node.put("from", service.from());
        node.set("downtime", Nodes.range(service.downtime()));
        node.set("downtimeUnprepared", Nodes.seconds(service.downtimeUnprepared()));
        node.set("emergency", Nodes.seconds(service.emergency()));
        node.set("outage", Nodes.range(service.outage()));
        node.set("loss", Nodes.seconds(service.loss()));
        node.set("mtpd", Nodes.seconds(service.mtpd()));
        node.set("rto", Nodes.seconds(service.rto()));
        node.set("rpo", Nodes.seconds(service.rpo()));
        node.set("restsOn", Nodes.strings(service.restsOn()));
        node.set("classes", Nodes.array(service.classes(), id -> recoveryClass(telling, id)));
        node.set(
                "levels",
                Nodes.array(
                        result.plan().levels().getOrDefault(service.service(), java.util.List.of()),
                        ScenarioJson::stretch));
        if (service.story() != null) story(node, service.story());
        return node;
    }

    private static ObjectNode recoveryClass(Telling telling, String id) {
        RecoveryClass found = telling.inventory().classes().get(id);
        ObjectNode node = Nodes.object().put("id", id);
        if (found != null)
            node.put("samples", found.samples()).put("assumed", found.assumed()).put("source", found.source());
        return node;
    }

    private static ObjectNode stretch(Run.Stretch stretch) {
        ObjectNode node = Nodes.object().put("from", stretch.from());
        node.set("until", Nodes.seconds(stretch.until()));
        return node.put("level", stretch.level()).put("fallback", stretch.fallback());
    }

    private static void story(ObjectNode node, Story story) {
        node.set(
                "causes",
                Nodes.array(
                        story.causes(),
                        link -> Nodes.object()
                                .put("component", link.component())
                                .put("at", link.at())
                                .put("hit", link.hit())
                                .put(
                                        "effect",
                                        link.effect() == null
                                                ? null
                                                : link.effect().word())
                                .put("via", link.via())
                                .put("bridged", link.bridged())));
        node.set("recovery", Nodes.array(story.recovery(), ScenarioJson::step));
    }

    private static ObjectNode step(Story.Step step) {
        ObjectNode node = Nodes.object()
                .put("component", step.component())
                .put("kind", step.kind().name());
        node.put("from", step.from());
        node.set("until", Nodes.seconds(step.until()));
        return node.put("detail", step.detail());
    }

    private static ObjectNode deadlock(Run.Deadlock deadlock) {
        ObjectNode node = Nodes.object().put("since", deadlock.since());
        node.set("ring", Nodes.strings(deadlock.ring()));
        node.set("openers", Nodes.strings(deadlock.openers()));
        return node;
    }

    private static ObjectNode circle(Run.Circle circle) {
        ObjectNode node = Nodes.object().put("since", circle.since()).put("period", circle.period());
        node.set("ring", Nodes.strings(circle.ring()));
        return node;
    }

    private static ObjectNode loss(Run.Loss loss) {
        ObjectNode node = Nodes.object().put("data", loss.data()).put("at", loss.at());
        node.set("age", Nodes.seconds(loss.age()));
        return node.put("copy", loss.copy()).put("hit", loss.hit());
    }

    private static ObjectNode futures(Futures futures, ScenarioResult result) {
        ObjectNode node = Nodes.object().put("count", futures.count()).put("seed", futures.seed());
        var mtpd = new TreeMap<String, Long>();
        for (ServiceResult service : result.services())
            if (service.mtpd() != null)
                mtpd.put(service.service(), service.mtpd().toSeconds());
        ObjectNode services = node.putObject("services");
        new TreeMap<>(futures.services()).forEach((id, drawn) -> services.set(id, spread(drawn, mtpd.get(id))));
        return node;
    }

    private static ObjectNode spread(Futures.OfService drawn, @org.jspecify.annotations.Nullable Long mtpd) {
        ObjectNode node = Nodes.object();
        node.set("p10", Nodes.seconds(drawn.downtimeAt(0.1)));
        node.set("p50", Nodes.seconds(drawn.downtimeAt(0.5)));
        node.set("p90", Nodes.seconds(drawn.downtimeAt(0.9)));
        if (mtpd != null) {
            Futures.Share share = drawn.exceeding(mtpd);
            node.set(
                    "beyondMtpd",
                    Nodes.object()
                            .put("futures", share.hits())
                            .put("of", share.of())
                            .put("low95", share.low())
                            .put("high95", share.high()));
        }
        return node;
    }
}
