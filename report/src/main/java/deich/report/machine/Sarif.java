// SPDX-License-Identifier: EUPL-1.2
package deich.report.machine;

import deich.assess.Verdict;
import deich.assess.Verdict.Outcome;
import deich.model.standard.Requirement;
import deich.model.standard.Requirement.Obligation;
import deich.report.view.FactWords;
import deich.report.view.Telling;
import deich.report.view.WitnessWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** SARIF 2.1.0: a rule for every requirement, a result for every verdict that is missed or unknown. */
public final class Sarif {
    private static final int PLACES = 10;

    private final Telling telling;
    private final Function<String, Optional<FilePlace>> where;
    private final List<Requirement> rules;

    private Sarif(Telling telling, Function<String, Optional<FilePlace>> where) {
        this.telling = telling;
        this.where = where;
        this.rules = telling.assessment().order().standard().requirements();
    }

    public static void write(
            Telling telling, String version, Function<String, Optional<FilePlace>> where, Appendable out)
            throws IOException {
        Nodes.write(new Sarif(telling, where).log(version), out);
    }

    private ObjectNode log(String version) {
        ObjectNode log = Nodes.object()
                .put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver =
                run.putObject("tool").putObject("driver").put("name", "Deich").put("version", version);
        driver.set("rules", Nodes.array(rules, this::rule));
        run.put("columnKind", "utf16CodeUnits");
        run.put("language", telling.words().locale().toLanguageTag());
        run.set("results", Nodes.array(news(), this::result));
        run.set(
                "properties",
                Nodes.object()
                        .put(
                                "classification",
                                telling.inventory().classification().name())
                        .put("asOf", telling.assessment().order().asOf().toString()));
        return log;
    }

    private List<Verdict> news() {
        return telling.assessment().verdicts().stream()
                .filter(verdict -> verdict.outcome() == Outcome.MISSED || verdict.outcome() == Outcome.UNKNOWN)
                .toList();
    }

    private ObjectNode rule(Requirement requirement) {
        ObjectNode rule = Nodes.object().put("id", requirement.id());
        rule.set("shortDescription", text(requirement.title()));
        rule.set("fullDescription", text(requirement.statement()));
        rule.set("help", text(requirement.why().isBlank() ? requirement.statement() : requirement.why()));
        rule.set("properties", Nodes.object().put("basis", requirement.basis()));
        return rule;
    }

    private static ObjectNode text(String text) {
        return Nodes.object().put("text", text);
    }

    private ObjectNode result(Verdict verdict) {
        boolean missed = verdict.outcome() == Outcome.MISSED;
        ObjectNode result = Nodes.object().put("ruleId", verdict.requirement());
        result.put("ruleIndex", rules.indexOf(telling.requirement(verdict.requirement())));
        // the standard: a result that is not a failure has no level
        result.put("kind", missed ? "fail" : "open").put("level", missed ? level(verdict.obligation()) : "none");
        result.set("message", text(message(verdict)));
        result.set("locations", locations(verdict));
        result.putObject("partialFingerprints")
                .put("requirementAndAdministration/v1", verdict.requirement() + "/" + verdict.administration());
        result.set(
                "properties",
                Nodes.object()
                        .put("outcome", verdict.outcome().name())
                        .put("obligation", verdict.obligation().name())
                        .put("underAssumptions", verdict.underAssumptions())
                        .put(
                                "riskAccepted",
                                verdict.acceptedOn(telling.assessment().order().asOf())));
        return result;
    }

    private static String level(Obligation obligation) {
        return switch (obligation) {
            case MUSS -> "error";
            case SOLLTE -> "warning";
            case KANN -> "note";
        };
    }

    private String message(Verdict verdict) {
        Requirement requirement = telling.requirement(verdict.requirement());
        var parts = new ArrayList<String>();
        parts.add(telling.text(
                "machine.verdict",
                telling.names().administration(verdict.administration()),
                telling.words().of(verdict.obligation()),
                telling.words().of(verdict.outcome()),
                requirement.title()));
        var witnesses = new WitnessWords(telling);
        verdict.witnesses().stream()
                .filter(witness -> witness.outcome() == verdict.outcome())
                .limit(3)
                .map(witness -> witnesses.of(requirement, witness))
                .forEach(parts::add);
        var facts = new FactWords(telling);
        verdict.deciding().stream().limit(3).map(facts::question).forEach(parts::add);
        return String.join(" ", parts);
    }

    private ArrayNode locations(Verdict verdict) {
        ArrayNode locations = Nodes.array();
        for (String component : components(verdict))
            locations.add(location(component, telling.names().component(component)));
        if (locations.isEmpty())
            locations.add(location(verdict.administration(), telling.names().administration(verdict.administration())));
        return locations;
    }

    private static Set<String> components(Verdict verdict) {
        var found = new LinkedHashSet<String>();
        for (Verdict.Witness witness : verdict.witnesses())
            if (witness.outcome() == verdict.outcome() && found.size() < PLACES)
                switch (witness) {
                    case Verdict.InRun run -> found.add(run.service());
                    case Verdict.DeadlineInRun deadline -> found.add(deadline.service());
                    case Verdict.InStructure structure -> found.add(structure.component());
                    case Verdict.Proof proof -> {}
                    case Verdict.ScenarioNotGiven absent -> {}
                    case Verdict.InventoryInError error -> {}
                    case Verdict.ScenarioHitsNothing none -> {}
                    case Verdict.NothingListed nothing -> {}
                }
        verdict.deciding().stream().limit(3).forEach(fact -> found.add(fact.owner()));
        return found;
    }

    private ObjectNode location(String id, String name) {
        ObjectNode location = Nodes.object();
        where.apply(id).ifPresent(place -> {
            ObjectNode physical = location.putObject("physicalLocation");
            physical.putObject("artifactLocation").put("uri", uri(place.file()));
            physical.putObject("region").put("startLine", place.line());
        });
        location.putArray("logicalLocations")
                .addObject()
                .put("name", name)
                .put("fullyQualifiedName", telling.inventory().id() + "/" + id)
                .put("kind", "resource");
        return location;
    }

    /** A relative reference: blanks and other letters as their bytes. */
    private static String uri(String file) {
        var out = new StringBuilder();
        for (byte b : file.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "/-._~".indexOf(c) >= 0);
            out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return out.toString();
    }
}
