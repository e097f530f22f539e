// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.engine.Run.Work;
import deich.engine.Story;
import deich.plan.restart.RestartPlan;
import deich.plan.restart.RestartPlan.CrewUse;
import deich.plan.restart.RestartPlan.Return;
import deich.report.view.RestartWords;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A restart plan for the screen. */
public final class RestartText {
    private static final int JOBS = 60;
    private static final int SERVICES = 40;
    private static final int PATHS = 3;

    private final RestartWords words;
    private final Lines lines;

    private RestartText(RestartWords words, Lines lines) {
        this.words = words;
        this.lines = lines;
    }

    public static void write(RestartPlan plan, Screen screen, Locale locale, Appendable out) throws IOException {
        new RestartText(RestartWords.of(plan, locale), new Lines(screen, out)).all();
    }

    private void all() throws IOException {
        lines.head(words.mark(), words.title(), words.plan().inventory().notice());
        lines.text(words.text("restart.start", words.day()));
        lines.blank();
        for (String sentence : words.summary()) lines.text(sentence);
        deadlocks();
        jobs();
        services();
        paths();
        crews();
        lines.blank();
        lines.text(words.text("story.plan"));
        lines.text(words.text("disclaimer"));
    }

    private void deadlocks() throws IOException {
        List<String> deadlocks = words.deadlocks();
        if (deadlocks.isEmpty()) return;
        lines.heading(words.text("restart.deadlocks"));
        for (String deadlock : deadlocks) lines.item("* ", deadlock);
    }

    private void jobs() throws IOException {
        List<Work> jobs = words.jobs();
        lines.heading(words.text("restart.order"));
        if (jobs.isEmpty()) lines.text(words.text("restart.order.none"));
        int number = 0;
        for (Work job : jobs.stream().limit(JOBS).toList()) {
            String waits = words.waits(job);
            lines.item(
                    String.format(Locale.ROOT, "%3d. ", ++number),
                    words.when(job.began()) + " – " + words.when(job.until()) + "  " + words.job(job) + " ("
                            + words.crew(job) + ")" + (waits.isEmpty() ? "" : ". " + waits));
        }
        if (jobs.size() > JOBS) lines.text(words.text("restart.order.more", jobs.size() - JOBS));
    }

    private void services() throws IOException {
        List<Return> services = words.plan().services();
        if (services.isEmpty()) return;
        lines.heading(words.text("restart.services"));
        for (Return r : services.stream().limit(SERVICES).toList()) {
            String against = words.against(r);
            lines.item(
                    "* ",
                    words.text(
                                    "restart.service",
                                    words.name(r.stake().service()),
                                    words.when(r.back()),
                                    words.length(r.downtime()),
                                    words.objective(r.stake().rto()),
                                    words.objective(r.stake().mtpd()),
                                    words.state(r))
                            + (r.emergency() == 0
                                    ? ""
                                    : " " + words.text("restart.emergency", words.length(r.emergency())))
                            + (against.isEmpty() ? "" : " " + against));
        }
        if (services.size() > SERVICES) lines.text(words.text("restart.services.more", services.size() - SERVICES));
    }

    private void paths() throws IOException {
        for (Return r : words.important(PATHS)) {
            lines.heading(words.text("restart.path", words.name(r.stake().service())));
            for (Story.Step step : words.path(r)) lines.item(words.when(step.from()) + "  ", words.step(step));
        }
    }

    private void crews() throws IOException {
        if (words.plan().crews().isEmpty()) return;
        lines.heading(words.text("restart.crews"));
        for (CrewUse use : words.plan().crews())
            lines.item("* ", words.name(use.crew()) + ": " + words.use(use) + " " + words.more(use));
    }
}
