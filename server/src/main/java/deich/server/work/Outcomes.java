// SPDX-License-Identifier: EUPL-1.2
package deich.server.work;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import deich.assess.Verdict.Outcome;
import deich.model.fact.FactRef;
import deich.model.standard.Requirement.Obligation;
import deich.store.Store;
import deich.store.run.Run;
import deich.store.stock.Bytes;
import deich.store.stock.StockId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stress tests came to, in a few numbers, read from what their runs keep. It survives the server's start, where a whole
 * result would have to be computed again. Nothing is left out of it: whoever shows it leaves out what may not be seen.
 */
public final class Outcomes {
    /** The kind of run that a stress test is. */
    public static final String KIND = "check";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Store store;
    private final Cache<UUID, Result> known =
            Caffeine.newBuilder().maximumSize(256).softValues().build();

    public Outcomes(Store store) {
        this.store = store;
    }

    /** @param errors of the inventory; with any, nothing was run */
    public record Result(int errors, List<Line> verdicts, List<Asked> questions) {}

    public record Line(String requirement, String administration, Obligation obligation, Outcome outcome) {}

    /** A question that would decide. @param text as it was told in German @param decides how many verdicts */
    public record Asked(FactRef fact, String text, int decides) {}

    /** Finished stress tests over all scenarios, those of the newest version first. */
    public List<Run> full(StockId stock) {
        return Newest.full(store, stock);
    }

    /** Null when the run kept nothing that can be read. */
    public @Nullable Result of(Run run) {
        Result found = known.getIfPresent(run.id());
        if (found != null) return found;
        Bytes kept = store.runs().result(run.id(), "json");
        if (kept == null) return null;
        Result read = read(JSON.readTree(kept.copy()));
        known.put(run.id(), read);
        return read;
    }

    private static Result read(JsonNode report) {
        var verdicts = new ArrayList<Line>();
        for (JsonNode verdict : report.path("verdicts"))
            verdicts.add(new Line(
                    verdict.path("requirement").asString(""),
                    verdict.path("administration").asString(""),
                    Obligation.valueOf(verdict.path("obligation").asString("")),
                    Outcome.valueOf(verdict.path("outcome").asString(""))));
        var questions = new ArrayList<Asked>();
        for (JsonNode question : report.path("questions"))
            questions.add(new Asked(
                    new FactRef(
                            question.path("component").asString(""),
                            question.path("field").asString("")),
                    question.path("question").asString(""),
                    question.path("decides").size()));
        return new Result(report.path("errors").size(), List.copyOf(verdicts), List.copyOf(questions));
    }
}
