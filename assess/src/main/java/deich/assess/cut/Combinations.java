// SPDX-License-Identifier: EUPL-1.2
package deich.assess.cut;

import deich.engine.Plant;
import deich.engine.cut.CutSets;
import deich.engine.cut.CutSets.Event;
import deich.engine.cut.CutSets.Wanted;
import deich.engine.cut.Stopping;
import deich.model.fact.Readings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must fail together to stop one service (Ausfallkombinationen), as the facts are given and at both ends of what is
 * not known.
 *
 * @param limit how long it may stand still
 * @param given the cut sets as the facts are given
 * @param listed the sets that {@code given} names, with how sure they are
 * @param best with every open fact at its best. @param worst with every open fact at its worst
 */
public record Combinations(
        CutOrder order, String service, Limit limit, CutSets given, List<Listed> listed, CutSets best, CutSets worst) {
    public Combinations {
        listed = List.copyOf(listed);
    }

    /**
     * @param from when the service begins to stand still, in seconds. @param lasts how long; {@link
     *     deich.engine.Run#NEVER} for longer than the horizon
     */
    public record Listed(List<Event> events, long from, long lasts, Certainty certainty) {
        public Listed {
            events = List.copyOf(events);
        }
    }

    /**
     * @param most failures of a set; {@link CutSets#ALL}
     * @param list how many sets to name
     * @return null when nobody said how long the service may stand still
     */
    public static @Nullable Combinations of(CutOrder order, String service, int most, int list) {
        List<Combinations> found = of(order, List.of(service), most, list);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** The same for several services, in their order; those of which nobody said how long they may stand still are left out. */
    public static List<Combinations> of(CutOrder order, List<String> services, int most, int list) {
        Plant given = plant(order, Readings.GIVEN);
        Plant best = plant(order, Readings.BEST);
        Plant worst = plant(order, Readings.WORST);
        var now = new Stopping(given, order.unrepaired());
        var sure = new Stopping(best, order.unrepaired());
        List<Combinations> found = new ArrayList<>();
        for (String service : services) {
            Limit limit = order.limit(service);
            if (limit == null) continue;
            var wanted = new Wanted(limit.seconds(), order.unrepaired(), most, list, Wanted.NODES);
            CutSets sets = CutSets.of(given, service, wanted);
            found.add(new Combinations(
                    order,
                    service,
                    limit,
                    sets,
                    listed(sets, limit, now, sure),
                    CutSets.of(best, service, wanted),
                    CutSets.of(worst, service, wanted)));
        }
        return found;
    }

    private static Plant plant(CutOrder order, Readings readings) {
        return Plant.of(order.inventory(), readings, order.asOf());
    }

    private static List<Listed> listed(CutSets sets, Limit limit, Stopping given, Stopping best) {
        List<Listed> listed = new ArrayList<>();
        for (List<Event> set : sets.sets()) {
            Stopping.Stop stop = given.stop(sets.service(), set, limit.seconds());
            if (stop == null) throw new IllegalStateException(set + " does not stop " + sets.service());
            boolean sure = limit.sure() && best.stop(sets.service(), set, limit.seconds()) != null;
            listed.add(new Listed(set, stop.from(), stop.lasts(), sure ? Certainty.SURE : Certainty.ASSUMED));
        }
        return listed;
    }

    /** Whether what was found is the same whatever the open facts are. */
    public boolean sure() {
        return limit.sure() && given.equals(best) && given.equals(worst);
    }
}
