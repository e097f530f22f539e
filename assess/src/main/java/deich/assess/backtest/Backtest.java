// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.assess.work.Crowd;
import deich.assess.work.Ticker;
import deich.engine.Progress;
import deich.model.fact.RecoveryClass;
import deich.model.incident.Incident;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;

/** Forecasts documented incidents, each without what it taught, and scores the forecasts by what was observed. */
public final class Backtest {
    /** Forecasts by the engine, of each incident: these take the time. */
    private static final int LONG_ONES = 3;

    private final BacktestOrder order;
    private final Crowd crowd;
    private final Learning learning;
    private final Map<String, RecoveryClass> knowing;

    private Backtest(BacktestOrder order, Executor executor, Progress progress) {
        this.order = order;
        crowd = new Crowd(executor, new Ticker(progress));
        // what is shipped, and what the samples know beyond that
        learning = new Learning(order.samples(), order.shipped());
        knowing = new TreeMap<>(learning.ofAll().asClasses());
        knowing.putAll(order.shipped());
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
        crowd.ticker()
                .phase(
                        1000,
                        (long) LONG_ONES * Replay.BLOCKS * order.incidents().size());
        var cases = new ArrayList<CaseResult>();
        List<Incident> sorted = order.incidents().stream()
                .sorted(Comparator.comparing(Incident::id))
                .toList();
        for (Incident incident : sorted) cases.add(one(incident));
        crowd.ticker().finish();
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
                naive(incident, knowing),
                naive(incident, lessons.asClasses()),
                Waves.known(incident) ? Waves.of(incident, lessons, order.seed()) : null);
    }

    private Score deich(Incident incident, Lessons lessons, Question question) {
        var replay = new Replay(incident, lessons, question, order.seed());
        return Score.of(incident, replay.forecast(order.futures(), crowd));
    }

    private Score naive(Incident incident, Map<String, RecoveryClass> classes) {
        return Score.of(incident, Naive.of(incident, classes, true, order.seed(), order.futures()));
    }
}
