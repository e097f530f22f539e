// SPDX-License-Identifier: EUPL-1.2
package deich.server.standard;

import deich.assess.Assessment;
import deich.server.work.Choice;
import deich.server.work.Opened;
import deich.server.work.Outcomes;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.run.Run;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The newest stress test over all scenarios that is in memory: of the open version, else of one shortly before.
 *
 * @param version that it is about
 */
public record Newest(Assessment assessment, int version) {
    private static final Set<String> KINDS = Set.of(Outcomes.KIND, VerdictJob.KIND);
    private static final int RUNS = 200;
    private static final int BACK = 3;

    public static @Nullable Newest of(Store store, Workbench workbench, Opened opened) {
        Assessment now = workbench.known(opened, Choice.ALL);
        if (now != null) return new Newest(now, opened.version());
        for (int version : before(store, opened)) {
            Assessment known = workbench.known(workbench.open(opened.stock(), version), Choice.ALL);
            if (known != null) return new Newest(known, version);
        }
        return null;
    }

    private static List<Integer> before(Store store, Opened opened) {
        return store.runs().list(opened.stock().id(), RUNS).stream()
                .filter(r -> KINDS.contains(r.kind()) && r.state() == Run.State.DONE && r.version() < opened.version())
                .map(Run::version)
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .limit(BACK)
                .toList();
    }
}
