// SPDX-License-Identifier: EUPL-1.2
package deich.server.course;

import deich.server.desk.Desk;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.work.Jobs;
import deich.store.people.Right;
import deich.store.run.Run;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far some long work is, as its page shows it.
 *
 * @param run null when nobody has ordered it yet
 * @param href of the page itself
 * @param mayRun whether the reader may order it
 * @param mayCancel whether the reader ordered this one
 */
public record Course(Said said, @Nullable Run run, String base, String href, boolean mayRun, boolean mayCancel)
        implements Speaks {
    private static final int LOOKED_THROUGH = 200;

    /**
     * The newest run of this kind and order for the open version, of which nothing is in memory. One of today is computed
     * again without being asked to; of another day it would not be the same.
     *
     * @param href of the page that shows it
     */
    public static Course of(Jobs jobs, Desk desk, String kind, Map<String, String> order, String href) {
        Run found = jobs.list(desk.opened().stock().id(), LOOKED_THROUGH).stream()
                .filter(r -> r.kind().equals(kind)
                        && r.version() == desk.opened().version()
                        && r.order().equals(new TreeMap<>(order)))
                .findFirst()
                .orElse(null);
        boolean gone = found != null && found.state() == Run.State.DONE;
        if (found != null && gone && jobs.dayOf(found).equals(jobs.today())) return again(jobs, desk, found, href);
        return of(desk, found, href);
    }

    /** Of a run whose result is gone from memory, and that is computed again. */
    public static Course again(Jobs jobs, Desk desk, Run done, String href) {
        return of(desk, jobs.again(done), href);
    }

    private static Course of(Desk desk, @Nullable Run run, String href) {
        boolean own = run != null && run.by().equals(desk.visit().person().id());
        return new Course(desk.said("course"), run, desk.base(), href, desk.may(Right.RUN), own);
    }

    /**
     * A page that waits asks for its part again and again; once there is nothing to wait for, the browser is told to load
     * all of it anew.
     *
     * @param course null when what the page is about is there
     */
    public static void refresh(Desk desk, HttpServletResponse response, @Nullable Course course) {
        if (desk.visit().partial() && (course == null || !course.running())) response.setHeader("HX-Refresh", "true");
    }

    /** Something is still to come of it. */
    public boolean running() {
        return run != null && !run.state().over();
    }

    public boolean failed() {
        return run != null && run.state() == Run.State.FAILED;
    }

    /** It was worked out on another day. */
    public boolean lost() {
        return run != null && run.state() == Run.State.DONE;
    }

    public int percent() {
        return run == null ? 0 : (int) Math.floor(run.progress() * 100);
    }

    public boolean waits() {
        return run != null && run.state() == Run.State.QUEUED;
    }

    public String id() {
        return run == null ? "" : run.id().toString();
    }
}
