// SPDX-License-Identifier: EUPL-1.2
package deich.report.machine;

import deich.assess.backtest.Affected;
import deich.assess.backtest.BacktestResult;
import deich.assess.backtest.CaseResult;
import deich.assess.backtest.Learned;
import deich.assess.backtest.Lessons;
import deich.assess.backtest.Ranking;
import deich.assess.backtest.Return;
import deich.assess.backtest.Row;
import deich.assess.backtest.Score;
import deich.assess.backtest.Totals;
import deich.model.incident.Interval;
import java.io.IOException;
import java.util.List;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A backtest as JSON: by case and in sum, each way of forecasting with the same keys. */
public final class BacktestNodes {
    /** Digits behind the point: more would claim more than some thousand draws can say. */
    private static final double DIGITS = 1e4;

    private BacktestNodes() {}

    public static void write(BacktestResult result, Appendable out) throws IOException {
        ObjectNode node = Nodes.object();
        node.set("cases", Nodes.array(result.cases(), BacktestNodes::of));
        node.set("summary", summary(result));
        node.put("futures", result.order().futures());
        node.put("seed", result.order().seed());
        node.put("samples", result.order().samples().version());
        Nodes.write(node, out);
    }

    private static ObjectNode of(CaseResult one) {
        ObjectNode node = Nodes.object()
                .put("id", one.incident().id())
                .put("title", one.incident().title());
        node.setAll(scores(Totals.of(List.of(one.deich()))));
        node.set("withoutUnprepared", scores(Totals.of(List.of(one.withoutUnprepared()))));
        node.set("conditional", scores(Totals.of(List.of(one.conditional()))));
        node.set("naive", scores(Totals.of(List.of(one.naive()))));
        node.set("naiveLeftOut", scores(Totals.of(List.of(one.naiveLeftOut()))));
        node.set("gain", number(one.gain()));
        node.set("gainLeftOut", number(one.gainLeftOut()));
        node.set("rows", Nodes.array(one.deich().rows(), row -> row(row, one)));
        node.set("classes", classes(one.lessons()));
        node.set("fallbacksCarry", carry(one.lessons()));
        if (one.back() instanceof Return back) node.set("restoration", back(back));
        return node;
    }

    private static ObjectNode summary(BacktestResult result) {
        ObjectNode node = scores(result.totals(CaseResult::deich));
        node.set("withoutUnprepared", scores(result.totals(CaseResult::withoutUnprepared)));
        node.set("conditional", scores(result.totals(CaseResult::conditional)));
        node.set("naive", scores(result.totals(CaseResult::naive)));
        node.set("naiveLeftOut", scores(result.totals(CaseResult::naiveLeftOut)));
        node.set("gain", gain(result, CaseResult::gain));
        node.set("gainLeftOut", gain(result, CaseResult::gainLeftOut));
        return node;
    }

    private static ObjectNode gain(BacktestResult result, ToDoubleFunction<CaseResult> gain) {
        ObjectNode node = Nodes.object();
        node.set("mean", number(result.meanGain(gain)));
        return node.put("positive", result.better(gain))
                .put("cases", result.cases().size());
    }

    private static ObjectNode scores(Totals totals) {
        ObjectNode node =
                Nodes.object().put("observations", totals.observations()).put("inside80", totals.inside());
        node.set("inside80Share", number(totals.insideShare()));
        node.set("meanLnWidth", number(totals.meanLnWidth()));
        node.set("meanLogScore", number(totals.meanLogScore()));
        node.set("meanLogScoreOfObservations", number(totals.meanLogScoreOfObservations()));
        Ranking ranking = totals.ranking();
        node.set("tau", number(ranking.tau()));
        node.set("gamma", number(ranking.gamma()));
        node.put("pairs", ranking.pairs()).put("tiedPairs", ranking.tied());
        Affected affected = totals.affected();
        node.set("precision", number(affected.precision()));
        node.set("recall", number(affected.recall()));
        return node.put("controls", affected.controls()).put("controlsKept", affected.controlsKept());
    }

    private static ObjectNode row(Row row, CaseResult one) {
        Interval seen = row.observation().outage();
        String service = row.observation().service();
        ObjectNode node = Nodes.object().put("service", service);
        ObjectNode observed = Nodes.object();
        observed.set("min", hours(seen.low()));
        observed.set("max", seen.open() ? JsonNodeFactory.instance.nullNode() : hours(seen.high()));
        node.set("observed", observed);
        forecast(node, row);
        node.set("withoutUnprepared", forecast(Nodes.object(), of(one.withoutUnprepared(), service)));
        node.set("conditional", forecast(Nodes.object(), of(one.conditional(), service)));
        node.set("naive", forecast(Nodes.object(), of(one.naive(), service)));
        return node;
    }

    private static Row of(Score score, String service) {
        return score.rows().stream()
                .filter(row -> row.observation().service().equals(service))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode forecast(ObjectNode node, Row row) {
        node.set("p10", hours(row.p10()));
        node.set("median", hours(row.median()));
        node.set("p90", hours(row.p90()));
        node.put("inside80", row.inside());
        node.set("logScore", number(row.logScore()));
        return node;
    }

    private static ObjectNode classes(Lessons lessons) {
        ObjectNode node = Nodes.object();
        lessons.classes().forEach((name, learned) -> node.set(name, learned(learned)));
        return node;
    }

    private static ObjectNode carry(Lessons lessons) {
        ObjectNode node = Nodes.object();
        node.set("prepared", number(lessons.prepared()));
        node.set("improvised", number(lessons.improvised()));
        return node;
    }

    private static ObjectNode learned(Learned learned) {
        ObjectNode node = Nodes.object();
        node.set("medianHours", number(learned.median()));
        node.set("sigma", number(learned.sigma()));
        node.put("samples", learned.samples()).put("incidents", learned.incidents());
        node.set("waitsForWorkingDay", number(learned.waits()));
        return node;
    }

    private static ObjectNode back(Return back) {
        ObjectNode node = Nodes.object();
        node.set("units", number(back.units()));
        node.put("inside80", back.inside()).put("points", back.observed().size());
        node.set("observed", Nodes.array(back.observed(), point -> {
            ObjectNode one = Nodes.object();
            one.set("hours", number(point.at()));
            one.set("share", number(point.restored() / point.of()));
            return one;
        }));
        node.set("forecast", Nodes.array(back.forecast(), band -> {
            ObjectNode one = Nodes.object();
            one.set("hours", number(band.at()));
            one.set("low", number(band.low()));
            one.set("median", number(band.median()));
            one.set("high", number(band.high()));
            return one;
        }));
        return node;
    }

    private static JsonNode hours(double hours) {
        return Double.isInfinite(hours) ? JsonNodeFactory.instance.stringNode(Nodes.BEYOND) : number(hours);
    }

    private static JsonNode number(double number) {
        return Double.isNaN(number)
                ? JsonNodeFactory.instance.nullNode()
                : JsonNodeFactory.instance.numberNode(Math.round(number * DIGITS) / DIGITS);
    }
}
