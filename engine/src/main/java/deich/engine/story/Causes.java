// SPDX-License-Identifier: EUPL-1.2
package deich.engine.story;

import deich.engine.Run.Outage;
import deich.engine.Run.Starved;
import deich.engine.Run.Struck;
import deich.engine.Story.Link;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The chain from a hit to an outage. */
final class Causes {
    private final History history;

    Causes(History history) {
        this.history = history;
    }

    List<Link> links(Outage outage) {
        List<Outage> chain = chain(outage);
        List<Link> links = new ArrayList<>();
        long before = chain.getFirst().from();
        for (Outage o : chain) {
            links.add(
                    o.cause() instanceof Struck s && links.isEmpty()
                            ? new Link(o.component(), o.from(), s.hit(), s.effect(), s.via(), 0)
                            : new Link(o.component(), o.from(), null, null, null, o.from() - before));
            before = o.from();
        }
        return links;
    }

    /**
     * The outages from the one that was struck to the given one. What was missing and went down last is followed first;
     * a way that leads round in a circle is given up.
     */
    List<Outage> chain(Outage outage) {
        Deque<Outage> path = new ArrayDeque<>(List.of(outage));
        Deque<Iterator<Outage>> ways = new ArrayDeque<>(List.of(before(outage)));
        Set<Outage> tried = new HashSet<>(Set.of(outage));
        while (!path.isEmpty() && !(path.peek().cause() instanceof Struck)) {
            Iterator<Outage> way = Objects.requireNonNull(ways.peek());
            if (!way.hasNext()) {
                path.pop();
                ways.pop();
            } else {
                Outage next = way.next();
                if (!tried.add(next)) continue;
                path.push(next);
                ways.push(before(next));
            }
        }
        return path.isEmpty() ? List.of(outage) : List.copyOf(path);
    }

    private Iterator<Outage> before(Outage outage) {
        if (!(outage.cause() instanceof Starved(List<String> missing))) return java.util.Collections.emptyIterator();
        return missing.stream()
                .map(target -> history.at(target, outage.from()))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingLong(Outage::from).reversed().thenComparing(Outage::component))
                .iterator();
    }
}
