// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What came of a backtest. @param cases sorted by id */
public record BacktestResult(BacktestOrder order, List<CaseResult> cases) {

    public BacktestResult {
        cases = List.copyOf(cases);
    }

    /** One way of forecasting, summed up over all incidents. */
    public Totals totals(Function<CaseResult, Score> way) {
        return Totals.of(cases.stream().map(way).toList());
    }

    /** Mean over cases; NaN without any. @param gain of a case */
    public double meanGain(ToDoubleFunction<CaseResult> gain) {
        return cases.stream()
                .mapToDouble(gain)
                .filter(one -> !Double.isNaN(one))
                .average()
                .orElse(Double.NaN);
    }

    /** Cases in which it is above zero. @param gain of a case */
    public int better(ToDoubleFunction<CaseResult> gain) {
        return (int) cases.stream().mapToDouble(gain).filter(one -> one > 0).count();
    }
}
