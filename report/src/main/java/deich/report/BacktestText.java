// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.assess.backtest.BacktestResult;
import deich.assess.backtest.CaseResult;
import deich.assess.backtest.Row;
import deich.assess.backtest.Score;
import deich.assess.backtest.Totals;
import deich.model.incident.Interval;
import deich.report.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A backtest for the screen: a line for each case, a line for each way of forecasting, and every miss. */
public final class BacktestText {
    private static final int NAME = 24;
    private static final int COLUMN = 8;

    private final BacktestResult result;
    private final Words words;
    private final Lines lines;

    private BacktestText(BacktestResult result, Words words, Lines lines) {
        this.result = result;
        this.words = words;
        this.lines = lines;
    }

    public static void write(BacktestResult result, Screen screen, Locale locale, Appendable out) throws IOException {
        new BacktestText(result, Words.of(locale), new Lines(screen, out)).all();
    }

    private void all() throws IOException {
        lines.bold(words.text("backtest.title", result.cases().size()));
        lines.text(words.text("backtest.caution", result.cases().size()));
        cases();
        ways();
        misses();
    }

    private void cases() throws IOException {
        lines.heading(words.text("backtest.cases"));
        table(
                words.text("backtest.case"),
                head("inside", "width", "score", "naive", "gain.column", "order", "controls"));
        for (CaseResult one : result.cases()) {
            Totals totals = Totals.of(List.of(one.deich()));
            table(
                    one.incident().id(),
                    part(totals.inside(), totals.observations()),
                    width(totals),
                    number(totals.meanLogScore()),
                    number(one.naive().meanLogScore()),
                    signed(one.gain()),
                    number(totals.ranking().tau()),
                    part(totals.affected().controlsKept(), totals.affected().controls()));
        }
        lines.text(words.text("backtest.columns"));
    }

    private void ways() throws IOException {
        lines.heading(words.text("backtest.ways"));
        table(words.text("backtest.way"), head("inside", "width", "score", "order", "precision", "recall", "controls"));
        way("all", CaseResult::deich);
        way("prepared", CaseResult::withoutUnprepared);
        way("conditional", CaseResult::conditional);
        way("naive", CaseResult::naive);
        way("naiveLeftOut", CaseResult::naiveLeftOut);
        lines.text(words.text("backtest.gain", signed(result.meanGain(CaseResult::gain)), better(), cases(result)));
    }

    private int better() {
        return result.better(CaseResult::gain);
    }

    private static int cases(BacktestResult result) {
        return result.cases().size();
    }

    private void way(String key, Function<CaseResult, Score> way) throws IOException {
        Totals totals = result.totals(way);
        table(
                words.text("backtest.way." + key),
                part(totals.inside(), totals.observations()),
                width(totals),
                number(totals.meanLogScore()),
                number(totals.ranking().tau()),
                number(totals.affected().precision()),
                number(totals.affected().recall()),
                part(totals.affected().controlsKept(), totals.affected().controls()));
    }

    private void misses() throws IOException {
        lines.heading(words.text("backtest.misses"));
        boolean any = false;
        for (CaseResult one : result.cases())
            for (Row row : one.deich().rows())
                if (!row.inside()) {
                    any = true;
                    lines.item("- ", miss(one, row));
                }
        if (!any) lines.text(words.text("backtest.misses.none"));
    }

    private String miss(CaseResult one, Row row) {
        Interval seen = row.observation().outage();
        String service = one.incident().node(row.observation().service()).name();
        return words.text(
                "backtest.miss",
                one.incident().id(),
                service,
                seen.open()
                        ? words.text("backtest.atLeast", hours(seen.low()))
                        : words.text("backtest.between", hours(seen.low()), hours(seen.high())),
                words.text("backtest.between", hours(row.p10()), hours(row.p90())));
    }

    private String[] head(String... keys) {
        String[] head = new String[keys.length];
        for (int i = 0; i < keys.length; i++) head[i] = words.text("backtest." + keys[i]);
        return head;
    }

    private void table(String name, String... columns) throws IOException {
        var line = new StringBuilder(lines.cut(name, NAME));
        line.append(" ".repeat(Math.max(0, NAME - line.length())));
        for (String column : columns)
            line.append(" ".repeat(Math.max(1, COLUMN - column.length()))).append(column);
        lines.line("", line.toString());
    }

    private static String part(int of, int all) {
        return of + "/" + all;
    }

    /** As a factor from p10 to p90. */
    private String width(Totals totals) {
        return Double.isNaN(totals.meanLnWidth())
                ? words.text("backtest.none")
                : String.format(words.locale(), "%.1f", StrictMath.exp(totals.meanLnWidth()));
    }

    private String number(double number) {
        return Double.isNaN(number) ? words.text("backtest.none") : String.format(words.locale(), "%.2f", number);
    }

    private String signed(double number) {
        return Double.isNaN(number) ? words.text("backtest.none") : String.format(words.locale(), "%+.2f", number);
    }

    private String hours(double hours) {
        return Double.isInfinite(hours)
                ? words.text("backtest.never")
                : String.format(words.locale(), hours < 10 ? "%.1f" : "%.0f", hours);
    }
}
