// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.Futures;

/** Every future of services that fared alike, one by one. */
final class Drawn implements Ledger.Sums<Drawn> {
    private final long[] none;
    private long[] outage;
    /** The same array as that of the outages, as long as it is equal. */
    private long[] downtime;

    private long[] loss;

    /** @param none as many zeros as there are futures, never written to */
    Drawn(long[] none) {
        this.none = none;
        outage = downtime = loss = none;
    }

    @Override
    public Drawn copy() {
        var copy = new Drawn(none);
        copy.outage = outage == none ? none : outage.clone();
        copy.downtime = downtime == outage ? copy.outage : downtime == none ? none : downtime.clone();
        copy.loss = loss == none ? none : loss.clone();
        return copy;
    }

    void add(int first, int[] outages, int[] downtimes) {
        for (int i = 0; i < outages.length; i++) {
            if (outages[i] != 0 || downtimes[i] != 0)
                add(first + i, Berth.wide(outages[i]), Berth.wide(downtimes[i]), 0);
        }
    }

    void add(int future, long out, long down, long lost) {
        if (out != down && downtime == outage) downtime = outage == none ? none : outage.clone();
        boolean one = downtime == outage && out == down;
        outage = written(outage, future, out);
        downtime = one ? outage : written(downtime, future, down);
        loss = written(loss, future, lost);
    }

    private long[] written(long[] times, int future, long time) {
        if (time == 0) return times;
        long[] written = times == none ? new long[none.length] : times;
        written[future] = time;
        return written;
    }

    boolean fell() {
        for (long time : outage) if (time > 0) return true;
        return false;
    }

    Futures.OfService words() {
        return new Futures.OfService(downtime, outage, loss);
    }
}
