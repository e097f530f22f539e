// SPDX-License-Identifier: EUPL-1.2
package deich.server.overview;

import deich.assess.FactBalance;
import deich.assess.Verdict.Outcome;
import deich.server.desk.Desk;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.server.work.Balances;
import deich.server.work.Outcomes;
import deich.server.work.Outcomes.Result;
import deich.server.work.Own;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.people.Right;
import deich.store.run.Run;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where an inventory stands: whether the dike holds, how well the inventory knows itself, what to do next. */
@Controller
public final class Overview {
    private final Store store;
    private final Workbench workbench;
    private final Outcomes outcomes;
    private final Balances balances;

    public Overview(Store store, Workbench workbench, Outcomes outcomes, Balances balances) {
        this.store = store;
        this.workbench = workbench;
        this.outcomes = outcomes;
        this.balances = balances;
    }

    /** A thing to do. @param said why */
    public record Next(String href, String text, String why) {}

    /** The newest stress test. @param stale whether the inventory has changed since */
    public record Tested(
            Headline headline,
            String href,
            String when,
            int version,
            boolean stale,
            List<Counts.Row> own,
            List<Counts.Row> land) {}

    /**
     * @param components seen in full
     * @param tested null before the first stress test
     */
    public record Page(
            Said said,
            String base,
            int components,
            int administrations,
            int version,
            @Nullable Tested tested,
            List<Next> next,
            FactBalance known,
            List<Assurances.Ending> endings,
            List<Lately.Change> versions,
            List<Lately.Ordered> runs)
            implements Speaks {
        public List<Outcome> outcomes() {
            return List.of(Outcome.values());
        }

        public String type(Outcome outcome) {
            return outcome.name().toLowerCase(Locale.ROOT);
        }

        public int facts() {
            return known.stated() + known.overdue() + known.assumed() + known.missing();
        }

        public String day(@Nullable LocalDate day) {
            return day == null
                    ? said.words().text("facts.nodate")
                    : said.words().date(day);
        }
    }

    @Needs(Right.READ)
    @GetMapping("/b/{stock}/ueberblick")
    Html page(Desk desk) {
        Said said = desk.said("overview");
        Tested tested = tested(desk, said);
        FactBalance known = balances.seen(desk.opened().inventory(), desk.sight(), workbench.today());
        List<Assurances.Ending> endings = Assurances.ending(desk, workbench.today());
        var lately = new Lately(store, desk);
        var page = new Page(
                said,
                desk.base(),
                desk.sight().full().size(),
                desk.inventory().administrations().size(),
                desk.opened().version(),
                tested,
                next(desk, said, tested, known, endings),
                known,
                endings,
                lately.versions(),
                lately.runs());
        return Html.page("overview/overview.jte", desk.frame(said.t("overview.title"), "ueberblick"), page);
    }

    /** From what the newest full run kept: it is there also while its result is not in memory. */
    private @Nullable Tested tested(Desk desk, Said said) {
        for (Run run : outcomes.full(desk.opened().stock().id())) {
            Result result = outcomes.of(run);
            Instant ended = run.ended() == null ? run.asked() : run.ended();
            if (result != null)
                return tested(desk, said, result, "/stresstest/" + run.id(), Lately.moment(said, ended), run.version());
        }
        return null;
    }

    private static Tested tested(Desk desk, Said said, Result result, String href, String when, int version) {
        Set<String> told = Own.administrations(desk.opened().inventory(), desk.sight());
        return new Tested(
                Headline.of(said.words(), result, told),
                desk.base() + href,
                when,
                version,
                version < desk.opened().stock().head(),
                Counts.byObligation(said, result, told),
                Counts.byAdministration(desk.visit(), desk.opened().inventory(), result, told));
    }

    /** What helps most now; what somebody may not do is not asked of them. */
    private static List<Next> next(
            Desk desk, Said said, @Nullable Tested tested, FactBalance known, List<Assurances.Ending> endings) {
        var next = new ArrayList<Next>();
        if (desk.may(Right.EDIT)) next.add(step(desk, said, "hour", "/anfang"));
        if (tested == null && desk.may(Right.RUN)) next.add(step(desk, said, "test", "/stresstest"));
        if (tested != null && tested.stale() && desk.may(Right.RUN)) next.add(step(desk, said, "again", "/stresstest"));
        if (tested != null && tested.headline().state().equals("broken"))
            next.add(step(desk, said, "measures", "/massnahmen"));
        if (known.overdue() > 0 && desk.may(Right.EDIT)) next.add(step(desk, said, "overdue", "/bestand"));
        if (endings.stream().anyMatch(Assurances.Ending::over))
            next.add(new Next("#zusicherungen", said.t("next.assurance"), said.t("next.assurance.why")));
        return next;
    }

    private static Next step(Desk desk, Said said, String key, String path) {
        return new Next(desk.base() + path, said.t("next." + key), said.t("next." + key + ".why"));
    }
}
