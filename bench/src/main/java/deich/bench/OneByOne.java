// SPDX-License-Identifier: EUPL-1.2
package deich.bench;

import deich.engine.Downtime;
import deich.engine.Futures;
import deich.engine.Plant;
import deich.engine.Run;
import deich.engine.Settings;
import deich.engine.StressTest;
import deich.engine.plant.Layout;
import deich.engine.plant.Shapes;
import deich.engine.plant.Urgency;
import deich.model.scenario.Scenario;
import java.util.List;

/** Futures in a plain loop, each a run of its own. */
final class OneByOne {
    private final Plant plant;
    private final Layout layout;
    private final Scenario scenario;
    private final Settings settings;

    OneByOne(Plant plant, Scenario scenario, Settings settings) {
        this.plant = plant;
        layout = plant.layout();
        this.scenario = scenario;
        this.settings = settings;
    }

    /** The first so many. @return how many outages there were, so that somebody asks for them */
    long loop(int futures) {
        long outages = 0;
        for (int i = 0; i < futures; i++)
            outages += StressTest.future(plant, scenario, settings, i).outages().size();
        return outages;
    }

    /** Whether the first so many came to the same for every service. */
    boolean agree(Futures drawn, int futures) {
        for (int i = 0; i < futures; i++) {
            Run run = StressTest.future(plant, scenario, settings, i);
            for (int c = 0; c < layout.size(); c++)
                if (layout.shapes().is(c, Shapes.SERVICE) && !agree(drawn, i, run, c)) return false;
        }
        return true;
    }

    private boolean agree(Futures drawn, int i, Run run, int c) {
        String service = layout.ids()[c];
        Futures.OfService of = drawn.services().get(service);
        List<Run.Outage> outages = run.outagesOf(service);
        if (of == null) return outages.isEmpty();
        return of.outage()[i] == longest(outages) && of.downtime()[i] == downtime(run, c, outages);
    }

    private long downtime(Run run, int c, List<Run.Outage> outages) {
        if (outages.isEmpty()) return 0;
        Double stated = Urgency.given(layout.component(c).objectives().minimumLevel());
        return Downtime.longest(run, layout.ids()[c], stated == null ? 0 : stated);
    }

    private static long longest(List<Run.Outage> outages) {
        long longest = 0;
        for (Run.Outage o : outages) longest = Math.max(longest, o.ends() ? o.until() - o.from() : Run.NEVER);
        return longest;
    }
}
