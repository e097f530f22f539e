// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import deich.assess.Order;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;

/**
 * Searches again and again with other costs and times. Other costs leave what was learnt in place; other times do not, so
 * only so many of them are drawn, and the draws of costs are dealt out over them.
 */
final class Draws {
    /** Draws of times beside the times as they are written. */
    private static final int TIMES = 2;

    private final MeasureOrder ask;
    private final Executor executor;
    private final Pace pace;
    private final Map<String, Integer> chosen = new TreeMap<>();

    Draws(MeasureOrder ask, Executor executor, Pace pace) {
        this.ask = ask;
        this.executor = executor;
        this.pace = pace;
    }

    /** @param first the search with costs and times as written */
    Stability with(Stock stock, Search first) {
        int done = 0;
        int worlds = Math.min(ask.draws(), TIMES + 1);
        for (int w = 0; w < worlds; w++) {
            Stock of = w == 0 ? stock : stock(w);
            Search search = w == 0 ? first : search(of, w);
            for (int d = w; d < ask.draws(); d += worlds) {
                BitSet taken = search.again(draw(d).costs(of, ask.years()));
                pace.to(Pace.ORDERED + (1 - Pace.ORDERED) * ++done / ask.draws());
                taken.stream().forEach(i -> chosen.merge(of.candidates().get(i).key(), 1, Integer::sum));
            }
        }
        return new Stability(ask.draws(), chosen);
    }

    private Draw draw(int number) {
        return new Draw(ask.order().settings().seed(), number);
    }

    private Stock stock(int world) {
        Draw draw = draw(ask.draws() + world);
        return Stock.of(draw.times(ask.order().inventory()), draw.times(ask.catalogue()));
    }

    private Search search(Stock stock, int world) {
        Order other = ask.order().planned(stock.inventory(), ask.order().standard());
        Draw draw = draw(ask.draws() + world);
        var asked = new MeasureOrder(
                other,
                draw.times(ask.catalogue()),
                ask.only(),
                ask.administration(),
                ask.budget(),
                ask.years(),
                0,
                ask.solver());
        var search = new Search(asked, stock, new Wishes(asked, executor), executor, Pace.none());
        search.screen();
        return search;
    }
}
