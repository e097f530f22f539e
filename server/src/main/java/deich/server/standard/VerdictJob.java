// SPDX-License-Identifier: EUPL-1.2
package deich.server.standard;

import deich.engine.Progress;
import deich.server.work.Choice;
import deich.server.work.Job;
import deich.server.work.Opened;
import deich.server.work.Workbench;
import deich.store.run.Run;
import java.util.Map;

/** Runs all scenarios and judges all requirements; what comes out is kept on the workbench, for all pages. */
public final class VerdictJob implements Job {
    public static final String KIND = "verdicts";

    private final Workbench workbench;

    public VerdictJob(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, byte[]> work(Run run, Opened opened, Progress progress) {
        workbench.assessment(opened, Choice.ALL, progress);
        return Map.of();
    }
}
