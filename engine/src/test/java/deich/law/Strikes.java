// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.engine.Settings;
import deich.model.fact.FactRef;
import deich.model.fact.Reading;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import deich.model.inventory.SharedFate;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who is struck by what, and when: chances, shares, waves, jurisdictions and shared fate. */
record Strikes(
        Inventory inventory,
        Map<String, Part> parts,
        Settling settling,
        Sizes sizes,
        Settings settings,
        Scenario scenario) {

    List<Strike> all() {
        return scenario.hits().stream().flatMap(h -> of(h).stream()).toList();
    }

    private List<Strike> of(Hit hit) {
        var strikes = new ArrayList<Strike>();
        targetsByBeginning(hit).forEach((from, targets) -> {
            if (from < settings.horizon())
                reach(hit, targets).forEach((id, via) -> strikes.add(strike(hit, id, from, via.orElse(null))));
        });
        return strikes;
    }

    private Map<Long, Set<String>> targetsByBeginning(Hit hit) {
        List<String> targets = shared(hit);
        List<String> inWaves =
                targets.stream().sorted(drawn("wave:" + hit.id())).toList();
        var found = new TreeMap<Long, Set<String>>();
        for (String target : targets) {
            if (happens(hit, target))
                found.computeIfAbsent(begins(hit, inWaves.indexOf(target), targets.size()), b -> new TreeSet<>())
                        .add(target);
        }
        return found;
    }

    private List<String> shared(Hit hit) {
        List<String> targets = hit.selector().pick(inventory, scenario.at()).stream()
                .distinct()
                .sorted()
                .toList();
        if (hit.share() == 1) return targets;
        long size = Math.max(1, Math.round(hit.share() * targets.size()));
        return targets.stream()
                .sorted(drawn("share:" + hit.id()))
                .limit(size)
                .sorted()
                .toList();
    }

    private Comparator<String> drawn(String name) {
        return Comparator.<String>comparingDouble(target -> sizes.u(name + ":" + target))
                .thenComparing(Comparator.naturalOrder());
    }

    private boolean happens(Hit hit, String target) {
        Hit.Chance chance = hit.chance();
        if (sizes.planning()) return chance.probability() > 0;
        String coin = chance.each() ? "coin:" + hit.id() + ":" + target : "coin:" + hit.id();
        return sizes.u(chance.event() != null ? "event:" + chance.event() : coin) < chance.probability();
    }

    private long begins(Hit hit, int number, int of) {
        long begins = sizes.of(hit.begins(), 0.5, "begins:" + hit.id());
        Hit.Waves waves = hit.waves();
        if (waves == null) return begins;
        long every = sizes.of(waves.every(), 0.5, "every:" + hit.id());
        for (long wave = (long) number * waves.count() / of; wave > 0; wave--) begins = Times.plus(begins, every);
        return begins;
    }

    /** All that falls with these targets, and by which way it came. */
    private Map<String, java.util.Optional<String>> reach(Hit hit, Set<String> targets) {
        var reached = new TreeMap<String, java.util.Optional<String>>();
        for (String target : targets) reached.put(target, java.util.Optional.empty());
        for (String target : targets) {
            if (inventory.component(target).kind() != Kind.JURISDICTION) continue;
            for (Component c : inventory.components().values()) {
                if (standsUnder(c, target)) reached.putIfAbsent(c.id(), java.util.Optional.of(target));
            }
        }
        while (addFates(hit, reached)) {}
        return reached;
    }

    private boolean addFates(Hit hit, Map<String, java.util.Optional<String>> reached) {
        var added = new TreeMap<String, java.util.Optional<String>>();
        inventory.sharedFates().stream()
                .sorted(Comparator.comparing(SharedFate::id))
                .filter(fate -> fate.effects().contains(hit.effect()))
                .filter(fate -> fate.members().stream().anyMatch(reached::containsKey))
                .forEach(fate -> fate.members().stream()
                        .filter(m -> !reached.containsKey(m))
                        .forEach(m -> added.putIfAbsent(m, java.util.Optional.of(fate.id()))));
        reached.putAll(added);
        return !added.isEmpty();
    }

    private boolean standsUnder(Component c, String jurisdiction) {
        if (c.kind() != Kind.VENDOR && c.kind() != Kind.PROVIDER) return false;
        var above = new HashSet<String>();
        boolean known = false;
        for (@Nullable Component next = c; next != null && above.add(next.id()); ) {
            if (jurisdiction.equals(next.jurisdiction())) return true;
            known |= next.jurisdiction() != null;
            next = next.owner() == null ? null : inventory.components().get(next.owner());
        }
        return !known && settling.reading(new FactRef(c.id(), "jurisdiction")) != Reading.BEST;
    }

    private Strike strike(Hit hit, String id, long from, @Nullable String via) {
        long dwell = sizes.of(hit.dwell(), 0.9, "dwell:" + hit.id());
        return switch (hit.end()) {
            case Hit.Lasts(Span span) -> {
                long lasts = Math.max(1, sizes.of(span, 0.9, "lasts:" + hit.id()));
                yield new Strike(hit.id(), hit.effect(), id, from, Times.plus(from, lasts), null, via, dwell);
            }
            case Hit.Repaired(var span) -> {
                Span takes = span != null ? span : part(id).repair().takes();
                long repair = Math.max(1, sizes.ofJob(takes, "repair:" + hit.id() + ":" + id, hit.id()));
                yield new Strike(hit.id(), hit.effect(), id, from, Times.NEVER, repair, via, dwell);
            }
        };
    }

    private Part part(String id) {
        return java.util.Objects.requireNonNull(parts.get(id));
    }
}
