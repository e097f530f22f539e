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
     * @param most of a set; {@link CutSets#ALL}
     * @param list how many sets to name
     * @return null when nobody said how long the service may stand still
     */
    public static @Nullable Combinations of(CutOrder order, String service, int most, int list) {
        Limit limit = order.limit(service);
        if (limit == null) return null;
        var wanted = new Wanted(limit.seconds(), order.unrepaired(), most, list, Wanted.NODES);
        Plant given = plant(order, Readings.GIVEN);
        Plant best = plant(order, Readings.BEST);
        CutSets sets = CutSets.of(given, service, wanted);
        return new Combinations(
                order,
                service,
                limit,
                sets,
                listed(sets, limit, new Stopping(given, order.unrepaired()), new Stopping(best, order.unrepaired())),
                CutSets.of(best, service, wanted),
                CutSets.of(plant(order, Readings.WORST), service, wanted));
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
