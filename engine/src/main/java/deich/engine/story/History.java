// SPDX-License-Identifier: EUPL-1.2
package deich.engine.story;

import deich.engine.Run;
import deich.engine.Run.Outage;
import deich.engine.Run.Work;
import deich.engine.plant.Layout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A run by component and time. */
final class History {
    final Layout layout;
    final Run run;
    private final Map<String, List<Work>> jobs = new HashMap<>();

    History(Layout layout, Run run) {
        this.layout = layout;
        this.run = run;
        for (Work work : run.jobs())
            jobs.computeIfAbsent(work.component(), _ -> new ArrayList<>(1)).add(work);
    }

    /** The outage in which the component is at that time. */
    @Nullable
    Outage at(String component, long time) {
        for (Outage o : run.outagesOf(component)) if (o.from() <= time && time < o.until()) return o;
        return null;
    }

    List<Work> jobs(String component) {
        return jobs.getOrDefault(component, List.of());
    }

    /** When the outage, or the look at it, ends. */
    long end(Outage outage) {
        return outage.ends() ? outage.until() : run.horizon();
    }

    /** Level of a service at that time. */
    double level(String service, long time) {
        for (Run.Stretch s : run.levels().getOrDefault(service, List.of()))
            if (s.from() <= time && time < s.until()) return s.level();
        return 1;
    }
}
