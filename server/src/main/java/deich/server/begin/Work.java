// SPDX-License-Identifier: EUPL-1.2
package deich.server.begin;

import deich.assess.facts.Census;
import deich.model.fact.Fact;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.server.desk.Desk;
import deich.server.work.Outcomes.Asked;
import deich.server.work.Own;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is to be entered in the first hour, read from the inventory as it is: whoever leaves comes back to the same place. */
final class Work {
    /** As many as one can look after in an hour. */
    private static final int SERVICES = 10;

    private static final int QUESTIONS = 5;

    private final Inventory whole;
    private final List<Component> kept;
    private final List<Component> services;

    Work(Desk desk) {
        whole = desk.opened().inventory();
        kept = Own.kept(whole, desk.sight());
        services = kept.stream()
                .filter(c -> c.kind() == Kind.SERVICE)
                .sorted(Comparator.comparingInt(Work::rank).thenComparing(Work::mtpd))
                .limit(SERVICES)
                .toList();
    }

    private static int rank(Component c) {
        if (c.tags().contains("lebenswichtig")) return 0;
        return c.tags().contains("zeitkritisch") ? 1 : 2;
    }

    private static Duration mtpd(Component c) {
        return switch (c.objectives().mtpd()) {
            case Fact.Stated<Duration> stated -> stated.value();
            case Fact.Assumed<Duration> assumed -> assumed.value();
            case Fact.Missing<Duration> missing -> Duration.ofDays(10_000);
        };
    }

    /** The most important services of one's own, the most urgent first. */
    List<Component> services() {
        return services;
    }

    /** Those of them for which nobody has stated yet how long they may be down and when they must be back. */
    List<Component> unknown() {
        return services.stream()
                .filter(c ->
                        !stated(c.objectives().mtpd()) || !stated(c.objectives().rto()))
                .toList();
    }

    private static boolean stated(Fact<?> fact) {
        return fact instanceof Fact.Stated<?>;
    }

    /** What these services need directly and is an application of one's own. */
    List<Component> applications() {
        Set<String> needed = services.stream()
                .flatMap(service -> service.allNeeds().stream())
                .flatMap(need -> need.leaves().stream())
                .map(Need.Leaf::target)
                .collect(Collectors.toSet());
        return kept.stream()
                .filter(c -> c.kind() == Kind.APPLICATION && needed.contains(c.id()))
                .toList();
    }

    /** Those of them that stand for something without a name, or of which nobody says whose product it is or who runs it. */
    List<Component> nameless() {
        return applications().stream()
                .filter(c -> c.tags().contains("platzhalter") || c.vendor() == null && c.operator() == null)
                .toList();
    }

    /** The questions of the first test that decided most and are one's own to answer. */
    List<Asked> questions(List<Asked> first) {
        Set<String> own = kept.stream().map(Component::id).collect(Collectors.toSet());
        return first.stream()
                .filter(asked -> own.contains(asked.fact().owner()))
                .limit(QUESTIONS)
                .toList();
    }

    /** Whether somebody has stated the fact meanwhile, or what it was about is gone. */
    boolean open(Asked asked) {
        Component owner = whole.components().get(asked.fact().owner());
        if (owner == null) return false;
        Fact<?> fact = Census.of(owner).get(asked.fact());
        boolean named = asked.fact().field().equals("vendor") && owner.vendor() != null;
        return fact == null ? !named && !asked.fact().field().contains(".") : !stated(fact);
    }
}
