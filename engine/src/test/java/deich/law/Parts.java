// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.engine.Run.JobKind;
import deich.engine.Settings;
import deich.law.Part.Kept;
import deich.law.Part.Labour;
import deich.law.Part.Way;
import deich.model.fact.Fact;
import deich.model.fact.FactRef;
import deich.model.fact.Reading;
import deich.model.fact.Span;
import deich.model.inventory.Assurance;
import deich.model.inventory.Component;
import deich.model.inventory.Data;
import deich.model.inventory.Fallback;
import deich.model.inventory.Hours;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.inventory.Need;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the parts of an inventory for one run. */
record Parts(Inventory inventory, Settling settling, LocalDate day, Sizes sizes, Settings settings) {

    SortedMap<String, Part> all() {
        var parts = new TreeMap<String, Part>();
        for (Component c : inventory.components().values()) parts.put(c.id(), part(c));
        return parts;
    }

    private Part part(Component c) {
        Job rebuild = c.recovery().rebuild();
        Span recovery = assured(c);
        return new Part(
                c,
                needsOf(c),
                labour(c, JobKind.REPAIR, c.recovery().repair(), recovery),
                rebuild == null ? null : labour(c, JobKind.REBUILD, rebuild, recovery),
                labour(c, JobKind.RESTART, c.recovery().restart(), recovery == null ? null : Span.ZERO),
                c.crew() == null
                        ? 1
                        : settling.number(ref(c, "crew.places"), c.crew().places(), 1000, 1),
                c.crew() == null ? Hours.ALWAYS : c.crew().hours(),
                c.capacity() == null ? 0 : settling.number(ref(c, "capacity"), c.capacity(), 1_000_000, 0),
                c.fallbacks().stream().map(f -> way(c, f)).toList(),
                mtpd(c),
                c.data() == null ? List.of() : copies(c, c.data()));
    }

    /** What a valid assurance puts in the place of what is missing. */
    private @Nullable Span assured(Component c) {
        Assurance given = c.assurance();
        if (given == null || given.recovery() == null || !given.validOn(day)) return null;
        return Span.seconds(given.recovery().toSeconds());
    }

    private static FactRef ref(Component c, String field) {
        return new FactRef(c.id(), field);
    }

    private Tree needsOf(Component c) {
        Tree said = tree(c, "", c.needs());
        String vendor = c.vendor();
        if (vendor == null || vendor.equals(c.id()) || !inventory.components().containsKey(vendor)) return said;
        boolean roleSaid =
                c.needs().leaves().stream().anyMatch(l -> l.target().equals(vendor) && l.role() != Need.Role.PLAIN);
        if (roleSaid || settling.reading(ref(c, "vendor")) == Reading.BEST) return said;
        return new Tree.Some(2, List.of(said, new Tree.Leaf(vendor, 0, Need.Start.TOLERANT, Need.NORMAL)));
    }

    private Tree tree(Component c, String prefix, Need need) {
        Tree found = branch(c, prefix, need);
        return found == null ? Tree.none() : found;
    }

    /** Null when nothing of it is there. */
    private @Nullable Tree branch(Component c, String prefix, Need need) {
        return switch (need) {
            case Need.Leaf leaf -> leaf(c, prefix, leaf);
            case Need.All(var of) -> some(c, prefix, of.size(), of);
            case Need.Any(var of) -> some(c, prefix, 1, of);
            case Need.AtLeast(int k, var of) -> some(c, prefix, k, of);
        };
    }

    private @Nullable Tree some(Component c, String prefix, int k, List<Need> of) {
        List<Tree> there = of.stream()
                .map(n -> branch(c, prefix, n))
                .filter(Objects::nonNull)
                .toList();
        return there.isEmpty() && !of.isEmpty() ? null : new Tree.Some(Math.min(k, there.size()), there);
    }

    private @Nullable Tree leaf(Component c, String prefix, Need.Leaf leaf) {
        String field = prefix + "needs." + leaf.target();
        boolean there = settling.present(ref(c, field), leaf.present());
        Span tolerance = settling.longIsGood(ref(c, field + ".tolerance"), leaf.tolerance());
        long tolerated = sizes.of(tolerance, 0.1, "tolerance:" + c.id() + ":" + leaf.target());
        return there ? new Tree.Leaf(leaf.target(), tolerated, leaf.start(), leaf.atLevel()) : null;
    }

    private Labour labour(Component c, JobKind kind, Job job, @Nullable Span assured) {
        String field = kind.name().toLowerCase(java.util.Locale.ROOT);
        boolean stoodIn = job.takes() instanceof Fact.Missing<Span> && assured != null;
        Span takes = stoodIn ? Objects.requireNonNull(assured) : settling.shortIsGood(ref(c, field), job.takes());
        return new Labour(kind, takes, job.crew(), tree(c, field + ".", job.needs()));
    }

    private Way way(Component c, Fallback f) {
        String field = "fallbacks." + f.id() + ".";
        double level = settling.level(ref(c, field + "level"), f.level());
        Span lead = settling.shortIsGood(ref(c, field + "lead"), f.lead());
        Span lasts = settling.longIsGood(ref(c, field + "lasts"), f.lasts());
        return new Way(
                f.id(),
                level > 0 && (f.prepared() || settings.unprepared()),
                sizes.of(lead, 0.9, "lead:" + c.id() + ":" + f.id()),
                sizes.of(lasts, 0.1, "lasts:" + c.id() + ":" + f.id()),
                level,
                tree(c, field, f.needs()),
                f.hours(),
                f.draws());
    }

    private static long mtpd(Component c) {
        return switch (c.objectives().mtpd()) {
            case Fact.Stated<Duration>(var value, var source) -> value.toSeconds();
            case Fact.Assumed<Duration> assumed -> assumed.value().toSeconds();
            case Fact.Missing<Duration> missing -> Times.NEVER;
        };
    }

    private List<Kept> copies(Component c, Data data) {
        return data.copies().stream()
                .map(copy -> copy(c, copy))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Kept copy(Component c, Data.Copy copy) {
        String field = "copies." + copy.id() + ".";
        String name = ":" + c.id() + ":" + copy.id();
        long every = sizes.of(settling.shortIsGood(ref(c, field + "every"), copy.every()), 0.9, "every" + name);
        long transfer =
                sizes.of(settling.shortIsGood(ref(c, field + "transfer"), copy.transfer()), 0.9, "transfer" + name);
        long keeps = sizes.of(settling.longIsGood(ref(c, field + "keeps"), copy.keeps()), 0.1, "keeps" + name);
        String domain = settling.domain(
                ref(c, field + "adminDomain"), copy.adminDomain(), "domain of copy" + name, Part.domainOf(c));
        if (every == Times.NEVER || transfer == Times.NEVER) return null;
        double age = (sizes.planning() ? 1 : sizes.u("age" + name)) * every + transfer;
        return new Kept(
                copy.id(), copy.place(), domain, age, every, keeps, copy.online(), copy.immutable(), copy.replica());
    }
}
