// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.assess.work.Ticker;
import deich.engine.Progress;
import deich.model.incident.Incident;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;

/** Forecasts documented incidents, each without what it taught, and scores the forecasts by what was observed. */
public final class Backtest {
    /** Forecasts by the engine, of each incident: these take the time. */
    private static final int LONG_ONES = 3;

    private final BacktestOrder order;
    private final Executor executor;
    private final Ticker ticker;
    private int done;

    private Backtest(BacktestOrder order, Executor executor, Progress progress) {
        this.order = order;
        this.executor = executor;
        ticker = new Ticker(progress);
    }

    /**
     * The result depends neither on the executor nor on the order of the incidents.
     *
     * @throws java.util.concurrent.CancellationException when progress asked to stop
     */
    public static BacktestResult run(BacktestOrder order, Executor executor, Progress progress) {
        return new Backtest(order, executor, progress).all();
    }

    private BacktestResult all() {
        ticker.phase(1000, (long) LONG_ONES * order.incidents().size());
        var cases = new ArrayList<CaseResult>();
        List<Incident> sorted = order.incidents().stream()
                .sorted(Comparator.comparing(Incident::id))
                .toList();
        for (Incident incident : sorted) cases.add(one(incident));
        ticker.finish();
        return new BacktestResult(order, cases);
    }

    private CaseResult one(Incident incident) {
        Refit refit = Refit.of(LeaveOut.of(order.samples(), incident), order.shipped());
        return new CaseResult(
                incident,
                refit,
                deich(incident, refit, Question.ALL),
                deich(incident, refit, Question.WITHOUT_UNPREPARED),
                deich(incident, refit, Question.CONDITIONAL),
                Score.of(incident, Naive.of(incident, order.shipped(), true, order.seed(), order.futures())),
                Score.of(incident, Naive.of(incident, refit.classes(), true, order.seed(), order.futures())));
    }

    private Score deich(Incident incident, Refit refit, Question question) {
        Progress progress = ticker.item(done++);
        return Score.of(
                incident,
                new Replay(incident, refit.classes(), question)
                        .forecast(order.seed(), order.futures(), executor, progress));
    }
}
