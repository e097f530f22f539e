// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.draw.Values;
import deich.engine.plant.FallbackPlan;
import deich.engine.plant.Layout;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** The fallbacks of one service in a run: those that count. */
final class Emergency {
    static final int NONE = -1;

    final int service;
    final FallbackPlan[] plans;
    final long[] lead;
    final long[] lasts;
    final Duty[] hours;
    /** When each can be used first in the outage that began at {@link #since}. */
    final long[] first;

    long since = -1;
    /** Asked just now whether it is available: fallbacks do not hold each other up. */
    final boolean[] asked;
    /** The fallback for which it holds what it borrowed. */
    int held = NONE;

    boolean gained;
    /** Level when last looked at in the moment. */
    double seen = 1;
    /** The fallback in use when the last moment was over. */
    int used = NONE;

    private Emergency(int service, FallbackPlan[] plans, long[] lead, long[] lasts, Duty[] hours) {
        this.service = service;
        this.plans = plans;
        this.lead = lead;
        this.lasts = lasts;
        this.hours = hours;
        first = new long[plans.length];
        asked = new boolean[plans.length];
    }

    /** @param all the fallbacks of the service. @param unprepared whether those that nobody prepared count */
    static Emergency of(int service, FallbackPlan[] all, Values values, boolean unprepared, LocalDateTime start) {
        int count = 0;
        for (FallbackPlan f : all) if (f.prepared() || unprepared) count++;
        FallbackPlan[] plans = new FallbackPlan[count];
        long[] lead = new long[count];
        long[] lasts = new long[count];
        Duty[] hours = new Duty[count];
        int i = 0;
        for (FallbackPlan f : all) {
            if (!f.prepared() && !unprepared) continue;
            plans[i] = f;
            lead[i] = values.duration(f.lead(), f.leadName());
            lasts[i] = values.buffer(f.lasts(), f.lastsName());
            hours[i++] = Duty.of(f.hours(), start);
        }
        return new Emergency(service, plans, lead, lasts, hours);
    }

    boolean borrows() {
        for (FallbackPlan plan : plans) if (plan.draws()) return true;
        return false;
    }

    /** Fallbacks that draw and are better than what it has, the best first. @param available but for what they draw */
    int[] wishes(double own, IntPredicate available) {
        return IntStream.range(0, plans.length)
                .filter(i -> plans[i].draws() && level(i) > own && available.test(i))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -level(i)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The order in which requests are met (law 6). @param since when the outage of a service began */
    static Comparator<Emergency> mostUrgent(Layout layout, ToLongFunction<Emergency> since) {
        return Comparator.comparingLong((Emergency e) -> layout.urgency().own()[e.service])
                .thenComparingLong(since)
                .thenComparingInt(e -> layout.rank()[e.service]);
    }

    double level(int fallback) {
        return fallback == NONE ? 0 : plans[fallback].level();
    }

    /** When the fallback can be used first, in the outage since then. */
    long first(int fallback, long outage) {
        if (since != outage) {
            since = outage;
            for (int i = 0; i < plans.length; i++) first[i] = hours[i].next(Times.plus(outage, lead[i]));
        }
        return first[fallback];
    }

    long last(int fallback, long outage) {
        return Times.plus(first(fallback, outage), lasts[fallback]);
    }
}
