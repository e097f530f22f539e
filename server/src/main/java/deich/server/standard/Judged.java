// SPDX-License-Identifier: EUPL-1.2
package deich.server.standard;

import deich.server.course.Course;
import deich.server.desk.Desk;
import deich.server.frame.Said;
import deich.server.work.Asked;
import deich.server.work.Jobs;
import deich.server.work.Newest;
import deich.server.work.Outcomes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Pages that rest on the newest full stress test: they order one, wait for it, and say how old it is. */
public final class Judged {
    private Judged() {}

    /** What such a page orders. */
    public static void ask(Jobs jobs, Desk desk) {
        jobs.ask(
                desk.opened(),
                Outcomes.KIND,
                Asked.full(jobs.today()).order(),
                desk.visit().actor());
    }

    /** Null when there is nothing to wait for and nothing to order. @param path of the page behind the inventory's address */
    public static @Nullable Course course(Jobs jobs, Desk desk, @Nullable Newest newest, String path) {
        String href = desk.base() + path;
        if (newest != null && newest.assessment() == null) return Course.again(jobs, desk, newest.run(), href);
        boolean current = newest != null
                && newest.version() == desk.opened().version()
                && newest.asked().day().equals(jobs.today());
        return current
                ? null
                : Course.of(jobs, desk, Outcomes.KIND, Asked.full(jobs.today()).order(), href);
    }

    /** In a sentence; empty when it is of the open version and of today. */
    public static String older(Desk desk, Said said, Newest newest, LocalDate today) {
        String day = said.words().date(newest.asked().day());
        if (newest.version() != desk.opened().version()) return said.t("judged.version", newest.version(), day);
        return newest.asked().day().equals(today) ? "" : said.t("judged.day", day);
    }
}
