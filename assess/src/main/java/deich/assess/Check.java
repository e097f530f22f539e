// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.claim.Worlds;
import deich.assess.work.Crowd;
import deich.assess.work.Ticker;
import deich.engine.Plant;
import deich.engine.Progress;
import java.util.List;
import java.util.concurrent.Executor;

/** The main job: does the dike hold? */
public final class Check {
    private Check() {}

    /**
     * Runs every scenario variant in all readings, judges every requirement for every addressee, and ranks the facts that
     * would decide what cannot be judged. The result depends on the order alone.
     *
     * @throws java.util.concurrent.CancellationException when progress asked to stop
     */
    public static Assessment run(Order order, Executor executor, Progress progress) {
        var ticker = new Ticker(progress);
        ticker.phase(10, 1);
        List<Plant.StructuralError> errors = errors(order);
        var crowd = new Crowd(executor, ticker);
        Assessment found = errors.isEmpty() ? new Checking(Bench.of(order, crowd)).run() : inError(order, errors);
        ticker.finish();
        return found;
    }

    /**
     * The verdicts alone: requirements in the planning case, unknown wherever the readings as given, at best and at worst
     * differ, without futures and without looking for the facts that would decide. Cheap enough to be asked of many
     * changed inventories; the word of {@link #run} counts more.
     */
    public static List<Verdict> atCorners(Order order, Executor executor) {
        if (!errors(order).isEmpty()) return Judged.verdicts(Judging.inError(order));
        var crowd = new Crowd(executor, new Ticker((_, _) -> true));
        return new Rejudging(crowd, order, order.inventory(), order.standard().requirements()).all();
    }

    private static List<Plant.StructuralError> errors(Order order) {
        return Worlds.errors(order.inventory(), order.asOf());
    }

    private static Assessment inError(Order order, List<Plant.StructuralError> errors) {
        List<Verdict> verdicts = Judged.verdicts(Judging.inError(order));
        return new Assessment(
                order, errors, List.of(), List.of(), verdicts, List.of(), Balance.of(order.inventory(), order.asOf()));
    }
}
