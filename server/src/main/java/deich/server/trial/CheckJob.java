// SPDX-License-Identifier: EUPL-1.2
package deich.server.trial;

import deich.assess.Assessment;
import deich.engine.Progress;
import deich.report.JsonReport;
import deich.server.Settings;
import deich.server.work.Asked;
import deich.server.work.Job;
import deich.server.work.Opened;
import deich.server.work.Outcomes;
import deich.server.work.Workbench;
import deich.store.run.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Computes a stress test. What it keeps is whole: whoever reads it back must lay the reader's {@link Veil} over it. */
public final class CheckJob implements Job {
    private final Workbench workbench;
    private final Settings settings;

    public CheckJob(Workbench workbench, Settings settings) {
        this.workbench = workbench;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return Outcomes.KIND;
    }

    @Override
    public Map<String, byte[]> work(Run run, Opened opened, Progress progress) {
        Asked asked = Asked.of(run);
        Assessment found = workbench.assessment(opened, asked.choice(), asked.day(), progress);
        return Map.of(
                "json", json(found), Counts.NAME, Counts.of(found.verdicts()).text());
    }

    private byte[] json(Assessment found) {
        var text = new StringBuilder();
        try {
            JsonReport.write(found, settings.version(), Locale.GERMANY, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
