// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import deich.engine.Progress;
import deich.plan.measure.MeasurePlan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;

/** Finds measures (Maßnahmen): the cheapest that make what is required pass, or the best for a budget. */
public final class Measures {
    private Measures() {}

    /**
     * The same, telling how far it is and asking whether to go on, whenever work is handed out.
     *
     * @throws CancellationException when progress asked to stop
     */
    public static MeasurePlan plan(MeasureOrder ask, Executor executor, Progress progress) {
        var pace = new Pace(progress);
        return plan(ask, pace, work -> {
            pace.look();
            executor.execute(work);
        });
    }

    /** The same order gives the same plan, whatever the executor. */
    public static MeasurePlan plan(MeasureOrder ask, Executor executor) {
        return plan(ask, Pace.none(), executor);
    }

    private static MeasurePlan plan(MeasureOrder ask, Pace pace, Executor executor) {
        Stock stock = Stock.of(ask.order().inventory(), ask.catalogue());
        var wishes = new Wishes(ask, executor);
        pace.to(Pace.JUDGED);
        var search = new Search(ask, stock, wishes, executor, pace);
        Search.Found found = search.run();
        pace.to(Pace.FOUND);
        List<Step> steps = new Ladder(stock, wishes, search, found, ask.years()).steps();
        pace.to(Pace.ORDERED);
        long cost =
                steps.stream().mapToLong(s -> s.candidate().cost(ask.years())).sum();
        List<Wish> mended = new ArrayList<>();
        for (int i = 0; i < wishes.all().size(); i++)
            if (found.met().contains(i)) mended.add(wishes.all().get(i));
        var plan = new MeasurePlan(
                ask,
                stock.size(),
                wishes.all(),
                steps,
                mended,
                search.unmended(),
                cost,
                found.proof(),
                found.bound(),
                search.rounds(),
                wishes.judged(),
                search.solverName(),
                null);
        return ask.draws() == 0 ? plan : plan.with(new Draws(ask, executor, pace).with(stock, search));
    }
}
