// SPDX-License-Identifier: EUPL-1.2
package deich.server.live;

import deich.server.desk.Desk;
import deich.server.desk.Desks;
import deich.server.desk.Visit;
import deich.server.frame.Said;
import deich.server.measure.MeasureJob;
import deich.server.restart.RestartJob;
import deich.server.stock.Authors;
import deich.server.weak.BottleneckJob;
import deich.server.weak.CutJob;
import deich.server.work.Opened;
import deich.server.work.Outcomes;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.people.Right;
import deich.store.run.Run;
import deich.store.stock.StockId;
import deich.store.stock.Version;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.session.SessionRepository;

/** Says what came in words, and only what may be told to whoever listens. */
final class Teller {
    /** Of more versions at once, whether they changed anything is not asked one by one. */
    private static final int ONE_BY_ONE = 10;

    private final Store store;
    private final Desks desks;
    private final Workbench workbench;
    private final Authors authors;
    private final SessionRepository<?> sessions;

    Teller(Store store, Desks desks, Workbench workbench, Authors authors, SessionRepository<?> sessions) {
        this.store = store;
        this.desks = desks;
        this.workbench = workbench;
        this.authors = authors;
        this.sessions = sessions;
    }

    /** As whoever listens would sit there now; null when they may not any more: signed out, account closed, right taken. */
    @Nullable
    Desk allowed(Visit began, StockId stock, String session) {
        if (sessions.findById(session) == null) return null;
        Desk now = desks.anew(began, stock);
        return now == null || !now.may(Right.READ) || now.visit().person().mustChange() ? null : now;
    }

    /**
     * The newest version that changed something the organisation sees; null when none did. Of what neighbours change in their
     * own houses nothing is told.
     *
     * @param shown number of the version that the page shows
     * @param since up to which it has been told of
     */
    @Nullable
    Told version(Desk now, int shown, int since) {
        int head = now.opened().version();
        for (int number = head; number > Math.max(since, head - ONE_BY_ONE); number--)
            if (changed(now, number - 1, number)) return told(now, shown, number);
        boolean before = head - since > ONE_BY_ONE && changed(now, since, head - ONE_BY_ONE);
        return before ? told(now, shown, head - ONE_BY_ONE) : null;
    }

    private boolean changed(Desk now, int from, int to) {
        if (now.sight().keeps()) return true;
        return !seen(now, from).equals(seen(now, to));
    }

    private Object seen(Desk now, int version) {
        Opened opened = workbench.open(now.opened().stock(), version);
        return workbench.seen(opened, now.visit().organisation()).inventory();
    }

    private Told told(Desk now, int shown, int number) {
        Said said = now.said("live");
        Version version = store.stocks().version(now.opened().stock().id(), number);
        return new Told(
                "fassung",
                said.t("live.version", Integer.toString(number), authors.name(now.visit(), version.author())),
                now.base() + "/versionen/vergleich?von=" + shown + "&bis="
                        + now.opened().version(),
                said.t("live.version.link"),
                said.t("live.reload"),
                "",
                "",
                0);
    }

    /** Of one's own run: how far it is, and in words when it is over. */
    static Told run(Desk now, Run run) {
        Said said = now.said("live");
        String state = run.state().name().toLowerCase(Locale.ROOT);
        boolean over = run.state().over();
        return new Told(
                "lauf",
                over ? said.t("live.run." + state, kind(said, run)) : "",
                over ? now.base() + place(run) : "",
                over ? said.t("live.run.link") : "",
                "",
                run.id().toString(),
                state,
                (int) Math.floor(run.progress() * 100));
    }

    private static String kind(Said said, Run run) {
        String key = "live.kind." + run.kind();
        return said.has(key) ? said.t(key) : run.kind();
    }

    private static String place(Run run) {
        return switch (run.kind()) {
            case Outcomes.KIND -> "/stresstest/" + run.id();
            case BottleneckJob.KIND -> "/engpaesse";
            case CutJob.KIND -> "/engpaesse/" + run.order().getOrDefault("service", "");
            case RestartJob.KIND -> "/wiederanlauf" + variant(run.order().getOrDefault("scenario", ""));
            case MeasureJob.KIND -> "/massnahmen";
            default -> "/ueberblick";
        };
    }

    private static String variant(String key) {
        String id = deich.model.scenario.Scenario.idOf(key);
        return "?szenario=" + encoded(id) + "&ort=" + encoded(key);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
