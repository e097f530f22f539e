// SPDX-License-Identifier: EUPL-1.2
package deich.report.machine;

import deich.assess.Verdict;
import deich.model.fact.FactRef;
import deich.model.inventory.Decision;
import deich.model.inventory.Evidence;
import deich.report.view.FactWords;
import deich.report.view.Telling;
import deich.report.view.WitnessWords;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A verdict with its witnesses, the facts that would decide it and the decision beside it. */
final class VerdictJson {
    private VerdictJson() {}

    static ObjectNode of(Telling telling, Verdict verdict) {
        var words = new WitnessWords(telling);
        var requirement = telling.requirement(verdict.requirement());
        ObjectNode node = Nodes.object()
                .put("requirement", verdict.requirement())
                .put("title", requirement.title())
                .put("administration", verdict.administration())
                .put("obligation", verdict.obligation().name())
                .put("outcome", verdict.outcome().name())
                .put("underAssumptions", verdict.underAssumptions());
        node.set(
                "witnesses",
                Nodes.array(
                        verdict.witnesses(), witness -> witness(witness).put("text", words.of(requirement, witness))));
        node.set("deciding", Nodes.array(verdict.deciding(), fact -> fact(telling, fact)));
        node.set("restsOn", Nodes.strings(verdict.restsOn()));
        node.set(
                "decision",
                decision(
                        verdict.decision(),
                        verdict.acceptedOn(telling.assessment().order().asOf())));
        return node;
    }

    static ObjectNode fact(Telling telling, FactRef fact) {
        return Nodes.object()
                .put("component", fact.owner())
                .put("field", fact.field())
                .put("question", new FactWords(telling).question(fact));
    }

    private static ObjectNode witness(Verdict.Witness witness) {
        ObjectNode node = Nodes.object();
        switch (witness) {
            case Verdict.InRun run -> run(node.put("kind", "run"), run);
            case Verdict.DeadlineInRun deadline ->
                node.put("kind", "deadline")
                        .put("service", deadline.service())
                        .put("scenario", deadline.scenario())
                        .put("deadline", deadline.deadline())
                        .put("due", deadline.due());
            case Verdict.InStructure structure ->
                node.put("kind", "structure")
                        .put("component", structure.component())
                        .set("missing", Nodes.strings(structure.missing()));
            case Verdict.Proof proof -> proof(node.put("kind", "proof"), proof);
            case Verdict.ScenarioNotGiven absent ->
                node.put("kind", "scenarioNotGiven").put("scenario", absent.scenario());
            case Verdict.InventoryInError error -> node.put("kind", "inventoryInError");
            case Verdict.ScenarioHitsNothing none ->
                node.put("kind", "scenarioHitsNothing").put("scenario", none.scenario());
            case Verdict.NothingListed nothing -> node.put("kind", "nothingListed");
        }
        return node.put("outcome", witness.outcome().name());
    }

    private static void run(ObjectNode node, Verdict.InRun run) {
        node.put("service", run.service()).put("scenario", run.scenario());
        node.set("found", Nodes.seconds(run.found()));
        node.set("best", Nodes.seconds(run.best()));
        node.set("worst", Nodes.seconds(run.worst()));
        if (run.limit() >= 0) node.set("limit", Nodes.seconds(run.limit()));
        else node.putNull("limit");
        if (Double.isNaN(run.share())) node.putNull("share");
        else node.put("share", run.share());
    }

    private static void proof(ObjectNode node, Verdict.Proof proof) {
        Evidence found = proof.found();
        node.put("neededSince", proof.neededSince().toString());
        if (found == null) node.putNull("found");
        else
            node.set(
                    "found",
                    Nodes.object()
                            .put("by", found.by())
                            .put("on", found.on().toString())
                            .put("document", found.document()));
    }

    private static JsonNode decision(@Nullable Decision decision, boolean running) {
        return switch (decision) {
            case null -> JsonNodeFactory.instance.nullNode();
            case Decision.RiskAccepted accepted ->
                Nodes.object()
                        .put("kind", "riskAccepted")
                        .put("by", accepted.by())
                        .put("reason", accepted.reason())
                        .put("until", accepted.until().toString())
                        .put("running", running);
            case Decision.NotApplicable not ->
                Nodes.object().put("kind", "notApplicable").put("by", not.by()).put("reason", not.reason());
        };
    }
}
