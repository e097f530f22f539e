// SPDX-License-Identifier: EUPL-1.2
package deich.report.folder;

import deich.model.inventory.Component;
import deich.model.inventory.Job;
import java.util.LinkedHashSet;
import java.util.Set;

/** The jobs that bring a component back. */
final class Jobs {
    private Jobs() {}

    /** Ids of the teams that do them. */
    static Set<String> crews(Component component) {
        var crews = new LinkedHashSet<String>();
        crew(component.recovery().restart(), crews);
        crew(component.recovery().repair(), crews);
        Job rebuild = component.recovery().rebuild();
        if (rebuild != null) crew(rebuild, crews);
        return crews;
    }

    private static void crew(Job job, Set<String> into) {
        if (job.crew() != null) into.add(job.crew());
    }
}
