// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.law.Part.Way;
import deich.model.inventory.Need;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What is met, and at which level services are, at t if exactly {@code up} is usable. */
final class View {
    private final long t;
    private final Set<String> up;
    private final ToLongFunction<String> since;
    private final Map<String, Part> parts;
    private final Map<String, String> allocations;
    private final LocalDateTime start;

    /** The best fallback of every service that is not usable and has one; rises from below. */
    final Map<String, Way> ways = new TreeMap<>();

    /** @param since since when what is not usable is not */
    View(
            long t,
            Set<String> up,
            ToLongFunction<String> since,
            Map<String, Part> parts,
            Map<String, String> allocations,
            LocalDateTime start) {
        this.t = t;
        this.up = Set.copyOf(up);
        this.since = since;
        this.parts = parts;
        this.allocations = allocations;
        this.start = start;
        while (raiseLevels()) {}
    }

    private boolean raiseLevels() {
        var found = new TreeMap<String, Way>();
        for (Part part : parts.values()) {
            if (up.contains(part.id())) continue;
            for (Way way : part.ways()) {
                Way best = found.get(part.id());
                if (available(part.id(), way) && (best == null || way.level() > best.level()))
                    found.put(part.id(), way);
            }
        }
        boolean changed = !found.equals(ways);
        ways.putAll(found);
        return changed;
    }

    private boolean available(String service, Way way) {
        boolean held = way.draws() == null || way.id().equals(allocations.get(service));
        return held && availableIfHeld(service, way);
    }

    /** Whether nothing but an allocation could be missing. */
    boolean availableIfHeld(String service, Way way) {
        if (!way.counts() || up.contains(service)) return false;
        long begins = begins(service, way);
        return begins <= t
                && begins != Times.NEVER
                && t < Times.plus(begins, way.lasts())
                && (way.draws() == null || up.contains(way.draws().from()))
                && way.needs().met(this::running);
    }

    private long begins(String service, Way way) {
        return Times.firstIn(way.hours(), start, Times.plus(since.applyAsLong(service), way.lead()));
    }

    double level(String id) {
        Way way = ways.get(id);
        return up.contains(id) ? Need.NORMAL : way == null ? 0 : way.level();
    }

    boolean running(Tree.Leaf leaf) {
        return leaf.start() == Need.Start.ONLY || there(leaf) || tolerated(leaf);
    }

    boolean starting(Tree.Leaf leaf) {
        return there(leaf) || (leaf.start() != Need.Start.REQUIRED && tolerated(leaf));
    }

    private boolean there(Tree.Leaf leaf) {
        return up.contains(leaf.target()) || (leaf.atLevel() < Need.NORMAL && level(leaf.target()) >= leaf.atLevel());
    }

    private boolean tolerated(Tree.Leaf leaf) {
        return t < Times.plus(since.applyAsLong(leaf.target()), leaf.tolerance());
    }

    @Nullable
    Way way(String service) {
        return ways.get(service);
    }
}
