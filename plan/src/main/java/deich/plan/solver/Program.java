// SPDX-License-Identifier: EUPL-1.2
package deich.plan.solver;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A cover as a solver wants it. Each is solved once; null when nothing was found. */
interface Program {

    @Nullable
    Choice cheapest();

    @Nullable
    Choice worthiest();

    /** The cheapest of those worth at least so much. */
    @Nullable
    Choice cheapestWorth(long worth);

    /** Without a budget the cheapest; with one, what is worth most for it, and of that the cheapest. */
    static @Nullable Choice solve(Cover cover, Function<Cover, Program> written) {
        if (cover.budget() == null) return written.apply(cover).cheapest();
        Choice worth = written.apply(cover).worthiest();
        if (worth == null) return null;
        long won = cover.worth(cover.won(worth.taken()));
        Choice cheap = written.apply(cover).cheapestWorth(won);
        return cheap == null
                ? worth
                : new Choice(cheap.taken(), cheap.cost(), worth.best() && cheap.best(), worth.bound());
    }
}
