// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.facts.Census;
import deich.model.fact.Fact;
import deich.model.fact.Source;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Counts facts by how well they are known. */
final class Balance {
    private final LocalDate asOf;
    private final List<LocalDate> days = new ArrayList<>();
    private int stated;
    private int assumed;
    private int missing;
    private int overdue;
    private int undated;

    private Balance(LocalDate asOf) {
        this.asOf = asOf;
    }

    static FactBalance of(Inventory inventory, LocalDate asOf) {
        return of(inventory.components().values(), asOf);
    }

    static FactBalance of(Iterable<Component> components, LocalDate asOf) {
        var balance = new Balance(asOf);
        for (Component c : components) Census.of(c).values().forEach(balance::count);
        return balance.sum();
    }

    private void count(Fact<?> fact) {
        switch (fact) {
            case Fact.Missing<?> m -> missing++;
            case Fact.Assumed<?> a -> {
                assumed++;
                if (a.source().on() != null) days.add(a.source().on());
            }
            case Fact.Stated<?> s -> stated(s.source());
        }
    }

    private void stated(Source source) {
        if (source.overdueOn(asOf)) overdue++;
        else stated++;
        if (source.on() == null) undated++;
        else days.add(source.on());
    }

    private FactBalance sum() {
        Collections.sort(days);
        LocalDate oldest = days.isEmpty() ? null : days.getFirst();
        LocalDate median = days.isEmpty() ? null : days.get((days.size() - 1) / 2);
        return new FactBalance(stated, assumed, missing, overdue, oldest, median, undated);
    }
}
