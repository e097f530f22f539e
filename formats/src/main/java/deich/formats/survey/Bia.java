// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import deich.model.fact.Fact;
import deich.model.fact.Source;
import deich.model.inventory.Component;
import deich.model.inventory.Deadline;
import deich.model.inventory.Objectives;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What "wie lange verzichtbar?" makes of a service's objectives. */
final class Bia {
    static final String MONTH_END = "Monatsende";
    private static final String URGENT = "zeitkritisch";
    /** From here on an outage is no matter of days (content/TAGS.md). */
    private static final Duration URGENT_WITHIN = Duration.ofDays(7);

    private static final Deadline DEADLINE =
            new Deadline(MONTH_END, new Deadline.Monthly(-1, LocalTime.NOON), Duration.ofHours(8), Duration.ofDays(3));

    private Bia() {}

    static Component with(Component service, Bridging.Given said, Source source) {
        Objectives before = service.objectives();
        Fact<Duration> mtpd = said.atMost()
                .<Fact<Duration>>map(d -> stated(before.mtpd(), d, source))
                .orElse(before.mtpd());
        Fact<Duration> rto = said.atMost().map(d -> within(before.rto(), d)).orElse(before.rto());
        Objectives now = new Objectives(
                mtpd, rto, before.rpo(), before.minimumLevel(), deadlines(before.deadlines(), said.monthEnd()));
        Set<String> tags = said.atMost().map(d -> tags(service.tags(), d)).orElse(service.tags());
        return service.toBuilder(service.id()).objectives(now).tags(tags).build();
    }

    static boolean hasMonthly(Component service) {
        return service.objectives().deadlines().stream().anyMatch(d -> d.when() instanceof Deadline.Monthly);
    }

    /** The same answer by the same person keeps the day on which it was first given. */
    private static Fact<Duration> stated(Fact<Duration> before, Duration said, Source source) {
        boolean same = before instanceof Fact.Stated<Duration>(Duration value, Source by)
                && value.equals(said)
                && by.by().equals(source.by());
        return same ? before : new Fact.Stated<>(said, source);
    }

    /** An assumed recovery time beyond what was now said would contradict it. */
    private static Fact<Duration> within(Fact<Duration> rto, Duration most) {
        if (!(rto instanceof Fact.Assumed<Duration>(Duration value, Duration low, Duration high, Source source)))
            return rto;
        return new Fact.Assumed<>(shorter(value, most), shorter(low, most), shorter(high, most), source);
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    /** A monthly deadline that is there already says it better. */
    private static List<Deadline> deadlines(List<Deadline> before, boolean monthEnd) {
        List<Deadline> now = new ArrayList<>(before);
        if (!monthEnd) now.remove(DEADLINE);
        else if (now.stream().noneMatch(d -> d.when() instanceof Deadline.Monthly)) now.add(DEADLINE);
        return now;
    }

    private static Set<String> tags(Set<String> before, Duration said) {
        Set<String> tags = new TreeSet<>(before);
        if (said.compareTo(URGENT_WITHIN) <= 0) tags.add(URGENT);
        else tags.remove(URGENT);
        return tags;
    }
}
