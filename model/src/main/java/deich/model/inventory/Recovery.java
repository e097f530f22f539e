// SPDX-License-Identifier: EUPL-1.2
package deich.model.inventory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/**
 * What brings a component back (law 4).
 *
 * @param repair putting it right when it was hit itself (Wiederherstellung, Reparatur)
 * @param rebuild putting it right when it was spoiled in the wake of a hit elsewhere (Neuaufbau); null when it has no
 *     state of its own that could be spoiled: then a restart is enough
 * @param restart from "repaired and all needs are met again" to "usable" (Anlaufzeit)
 * @param coldStart true when every loss spoils it, so that rebuild always takes the place of restart
 */
public record Recovery(Job repair, @Nullable Job rebuild, Job restart, boolean coldStart) {
    public Recovery {
        if (coldStart && rebuild == null) throw new IllegalArgumentException("coldStart without a rebuild");
    }

    /** Nobody has said anything about it. */
    public static Recovery unknown(Kind kind) {
        return new Recovery(Job.UNKNOWN, null, kind.starts() ? Job.UNKNOWN : Job.INSTANT, false);
    }

    /** What there may be to do: restart, which any loss can ask for, then repair, then rebuild where there is one. */
    public List<Job> jobs() {
        return rebuild == null ? List.of(restart, repair) : List.of(restart, repair, rebuild);
    }

    /** Ids of the teams that do the jobs, in their order. */
    public SequencedSet<String> crews() {
        var crews = new LinkedHashSet<String>();
        for (Job job : jobs()) if (job.crew() != null) crews.add(job.crew());
        return crews;
    }
}
