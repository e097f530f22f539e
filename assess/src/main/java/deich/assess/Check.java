// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.claim.Worlds;
import deich.assess.work.Crowd;
import deich.assess.work.Ticker;
import deich.engine.Plant.StructuralError;
import deich.engine.Progress;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

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
        var crowd = new Crowd(executor, ticker);
        Assessment found = unlessInError(
                order, () -> new Checking(Bench.of(order, crowd)).run(), errors -> inError(order, errors));
        ticker.finish();
        return found;
    }

    /**
     * The verdicts alone: requirements in the planning case, unknown wherever the readings as given, at best and at worst
     * differ, without futures and without looking for the facts that would decide. Cheap enough to be asked of many
     * changed inventories; the word of {@link #run} counts more.
     */
    public static List<Verdict> atCorners(Order order, Executor executor) {
        var crowd = new Crowd(executor, new Ticker((_, _) -> true));
        var judging =
                new Rejudging(crowd, order, order.inventory(), order.standard().requirements());
        return unlessInError(order, judging::all, _ -> Judged.verdicts(Judging.inError(order)));
    }

    /** The inventory is laid out once: only where that fails is it asked for its errors. */
    private static <T> T unlessInError(Order order, Supplier<T> found, Function<List<StructuralError>, T> inError) {
        try {
            return found.get();
        } catch (IllegalArgumentException refused) {
            List<StructuralError> errors = Worlds.errors(order.inventory(), order.asOf());
            if (errors.isEmpty()) throw refused;
            return inError.apply(errors);
        }
    }

    private static Assessment inError(Order order, List<StructuralError> errors) {
        List<Verdict> verdicts = Judged.verdicts(Judging.inError(order));
        return new Assessment(
                order, errors, List.of(), List.of(), verdicts, List.of(), Balance.of(order.inventory(), order.asOf()));
    }
}
