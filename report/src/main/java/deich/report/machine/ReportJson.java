// SPDX-License-Identifier: EUPL-1.2
package deich.report.machine;

import deich.assess.Assessment;
import deich.assess.FactBalance;
import deich.assess.Order;
import deich.assess.Question;
import deich.engine.Plant;
import deich.model.inventory.Inventory;
import deich.model.standard.Standard;
import deich.report.view.Dike;
import deich.report.view.Tally;
import deich.report.view.Telling;
import java.io.IOException;
import java.time.LocalDate;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The whole assessment as {@code deich-report/1}. */
public final class ReportJson {
    public static final String FORMAT = "deich-report/1";

    private ReportJson() {}

    public static void write(Telling telling, String version, Appendable out) throws IOException {
        Assessment assessment = telling.assessment();
        ObjectNode root = Nodes.object().put("format", FORMAT).put("deich", version);
        inventory(root, telling.inventory());
        order(root, assessment.order());
        root.set("conclusion", conclusion(telling));
        root.set("errors", Nodes.array(assessment.errors(), ReportJson::error));
        root.set("scenarios", Nodes.array(assessment.scenarios(), scenario -> ScenarioJson.of(telling, scenario)));
        root.set(
                "hitNothing",
                Nodes.strings(
                        assessment.hitNothing().stream().map(none -> none.key()).toList()));
        root.set("verdicts", Nodes.array(assessment.verdicts(), verdict -> VerdictJson.of(telling, verdict)));
        root.set("questions", Nodes.array(assessment.questions(), question -> question(telling, question)));
        root.set("facts", facts(assessment.facts()));
        if (assessment.robustness() != null)
            root.set("robustness", RobustnessJson.of(telling, assessment.robustness()));
        root.put("disclaimer", telling.text("disclaimer"));
        Nodes.write(root, out);
    }

    private static void inventory(ObjectNode root, Inventory inventory) {
        root.put("classification", inventory.classification().name());
        root.put("notice", inventory.notice());
        root.set(
                "inventory",
                Nodes.object()
                        .put("id", inventory.id())
                        .put("title", inventory.title())
                        .put("version", inventory.version()));
    }

    private static void order(ObjectNode root, Order order) {
        Standard standard = order.standard();
        root.set(
                "standard",
                Nodes.object()
                        .put("id", standard.id())
                        .put("version", standard.version())
                        .put("title", standard.title())
                        .put("status", standard.status()));
        root.put("asOf", order.asOf().toString());
        root.put("horizon", order.settings().horizon());
        root.put("seed", order.settings().seed());
        root.put("futures", order.futures());
    }

    private static ObjectNode conclusion(Telling telling) {
        Dike dike = Dike.of(telling);
        ObjectNode node = Nodes.object().put("dike", dike.state().name()).put("sentence", dike.sentence());
        ObjectNode counts = node.putObject("verdicts");
        Tally.of(telling.assessment().verdicts()).counts().forEach((obligation, outcomes) -> {
            var sorted = new TreeMap<String, Integer>();
            outcomes.forEach((outcome, n) -> sorted.put(outcome.name(), n));
            counts.set(obligation.name(), Nodes.counts(sorted));
        });
        return node;
    }

    private static ObjectNode error(Plant.StructuralError error) {
        ObjectNode node = Nodes.object().put("kind", error.kind().name());
        node.set("components", Nodes.strings(error.components()));
        return node;
    }

    private static ObjectNode question(Telling telling, Question question) {
        ObjectNode node = VerdictJson.fact(telling, question.fact()).put("ask", question.ask());
        node.put("decidesAlone", question.alone());
        node.set(
                "decides",
                Nodes.array(
                        question.decides(),
                        target -> Nodes.object()
                                .put("requirement", target.requirement())
                                .put("administration", target.administration())));
        return node;
    }

    private static ObjectNode facts(FactBalance facts) {
        return Nodes.object()
                .put("stated", facts.stated())
                .put("assumed", facts.assumed())
                .put("missing", facts.missing())
                .put("overdue", facts.overdue())
                .put("undated", facts.undated())
                .put("oldest", day(facts.oldest()))
                .put("median", day(facts.median()));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
