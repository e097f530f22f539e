// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import deich.engine.plant.Ints;
import java.util.LinkedHashMap;
import java.util.Map;

/** The outages of a run that was done moment by moment, by component. */
final class Logged implements Blows.After {
    private final Log log;
    private final Map<Integer, Ints> outages = new LinkedHashMap<>();

    Logged(Log log) {
        this.log = log;
        for (int o = 0; o < log.outages(); o++)
            outages.computeIfAbsent(log.components.get(o), _ -> new Ints()).add(o);
    }

    @Override
    public int[] fallen() {
        return outages.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public int outages(int component) {
        Ints its = outages.get(component);
        return its == null ? 0 : its.size();
    }

    @Override
    public long from(int component, int outage) {
        return log.from(outage(component, outage));
    }

    @Override
    public long until(int component, int outage) {
        return log.until(outage(component, outage));
    }

    private int outage(int component, int outage) {
        return java.util.Objects.requireNonNull(outages.get(component)).get(outage);
    }
}
