// SPDX-License-Identifier: EUPL-1.2
package deich.server.begin;

import deich.assess.FactBalance;
import deich.assess.Verdict.Outcome;
import deich.model.inventory.Component;
import deich.server.begin.Way.Step;
import deich.server.begin.Way.Thing;
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
import deich.store.stock.Version;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first hour with an inventory: one next step at a time, what is assumed, and what changed the picture. */
@Controller
public final class FirstHour {
    private final Store store;
    private final Workbench workbench;
    private final Outcomes outcomes;
    private final Balances balances;

    public FirstHour(Store store, Workbench workbench, Outcomes outcomes, Balances balances) {
        this.store = store;
        this.workbench = workbench;
        this.outcomes = outcomes;
        this.balances = balances;
    }

    /** How many verdicts came out one way, in the first test and in the newest. */
    public record Shift(String outcome, String name, long before, long after) {
        /** "+2", "−3", "±0". */
        public String difference() {
            long by = after - before;
            return by == 0 ? "±0" : by > 0 ? "+" + by : "−" + -by;
        }
    }

    /**
     * @param done steps
     * @param next the one to take now; null when all are done
     * @param known how much is stated, assumed, missing
     * @param shifts empty before the second test
     * @param between reasons of one's own people for what changed meanwhile
     */
    public record Page(
            Said said,
            String base,
            List<Step> steps,
            int done,
            @Nullable Step next,
            boolean mayEdit,
            FactBalance known,
            List<Shift> shifts,
            List<String> between)
            implements Speaks {
        public int facts() {
            return known.stated() + known.overdue() + known.assumed() + known.missing();
        }
    }

    @Needs(Right.READ)
    @GetMapping("/b/{stock}/anfang")
    Html page(Desk desk) {
        Said said = desk.said("begin");
        List<Run> runs = outcomes.full(desk.opened().stock().id());
        Run first = runs.isEmpty() ? null : runs.getLast();
        Run last = runs.isEmpty() ? null : runs.getFirst();
        List<Step> steps = steps(desk, said, first, last);
        var page = new Page(
                said,
                desk.base(),
                steps,
                (int) steps.stream().filter(Step::done).count(),
                steps.stream().filter(step -> !step.done()).findFirst().orElse(null),
                desk.may(Right.EDIT),
                balances.kept(desk.opened().inventory(), desk.sight(), workbench.today()),
                shifts(desk, said, first, last),
                between(desk, first, last));
        return Html.page("begin/hour.jte", desk.frame(said.t("hour.title"), "ueberblick"), page);
    }

    private List<Step> steps(Desk desk, Said said, @Nullable Run first, @Nullable Run last) {
        var work = new Work(desk);
        var way = new Way(desk.base(), said);
        Result began = first == null ? null : outcomes.of(first);
        List<Outcomes.Asked> asked = began == null ? List.of() : work.questions(began.questions());
        List<Thing> open = asked.stream().filter(work::open).map(way::thing).toList();
        boolean again = first != null && last != null && last.version() > first.version();
        return List.of(
                way.made(work.services().size()),
                way.test(first != null),
                way.answer("questions", open, asked.size(), first != null),
                way.answer("bia", things(way, work.unknown()), work.services().size(), true),
                way.answer(
                        "providers",
                        things(way, work.nameless()),
                        work.applications().size(),
                        true),
                way.again(again, first != null));
    }

    private static List<Thing> things(Way way, List<Component> components) {
        return components.stream().map(way::thing).toList();
    }

    /** Of the verdicts that may be told one by one. */
    private List<Shift> shifts(Desk desk, Said said, @Nullable Run first, @Nullable Run last) {
        if (first == null || last == null || first.id().equals(last.id())) return List.of();
        Result before = outcomes.of(first);
        Result after = outcomes.of(last);
        if (before == null || after == null) return List.of();
        Set<String> told = Own.administrations(desk.opened().inventory(), desk.sight());
        return Arrays.stream(Outcome.values())
                .map(outcome -> {
                    ToLongFunction<Result> count = result -> result.verdicts().stream()
                            .filter(line -> told.contains(line.administration()) && line.outcome() == outcome)
                            .count();
                    return new Shift(
                            outcome.name().toLowerCase(Locale.ROOT),
                            said.words().of(outcome),
                            count.applyAsLong(before),
                            count.applyAsLong(after));
                })
                .toList();
    }

    private List<String> between(Desk desk, @Nullable Run first, @Nullable Run last) {
        if (first == null || last == null) return List.of();
        return store.stocks().history(desk.opened().stock().id()).stream()
                .filter(version -> version.number() > first.version() && version.number() <= last.version())
                .filter(version -> own(desk, version))
                .limit(10)
                .map(Version::reason)
                .toList();
    }

    private boolean own(Desk desk, Version version) {
        var author = store.people().find(version.author());
        return author != null
                && author.organisation().equals(desk.visit().organisation().id());
    }
}
