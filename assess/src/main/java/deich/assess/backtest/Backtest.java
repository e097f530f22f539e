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
    private final Learning learning;
    private int done;

    private Backtest(BacktestOrder order, Executor executor, Progress progress) {
        this.order = order;
        this.executor = executor;
        ticker = new Ticker(progress);
        learning = new Learning(order.samples(), order.shipped());
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
        Lessons lessons = learning.without(incident);
        return new CaseResult(
                incident,
                lessons,
                deich(incident, lessons, Question.ALL),
                deich(incident, lessons, Question.WITHOUT_UNPREPARED),
                deich(incident, lessons, Question.CONDITIONAL),
                Score.of(incident, Naive.of(incident, order.shipped(), true, order.seed(), order.futures())),
                Score.of(incident, Naive.of(incident, lessons.asClasses(), true, order.seed(), order.futures())),
                Waves.known(incident) ? Waves.of(incident, lessons, order.seed()) : null);
    }

    private Score deich(Incident incident, Lessons lessons, Question question) {
        Progress progress = ticker.item(done++);
        return Score.of(
                incident,
                new Replay(incident, lessons, question).forecast(order.seed(), order.futures(), executor, progress));
    }
}
