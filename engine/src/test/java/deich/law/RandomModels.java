// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.engine.Settings;
import deich.model.fact.Fact;
import deich.model.fact.RecoveryClass;
import deich.model.fact.Source;
import deich.model.fact.Span;
import deich.model.inventory.Assurance;
import deich.model.inventory.Component;
import deich.model.inventory.Crew;
import deich.model.inventory.Data;
import deich.model.inventory.Effect;
import deich.model.inventory.Fallback;
import deich.model.inventory.Hours;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.inventory.Objectives;
import deich.model.inventory.SharedFate;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import deich.model.scenario.Selector;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Small models with every feature and sharp times: small whole numbers, so that much happens at the same moment. */
final class RandomModels {
    private static final LocalDate TODAY = Model.TODAY;
    private static final Source OVERDUE = new Source("", null, TODAY.minusDays(1), "");
    private static final Source GOOD = new Source("", null, TODAY.plusDays(9), "");

    private final long seed;
    private final SplittableRandom random;
    /** How wild: facts that are not certain, of a hundred. */
    private final int doubt;

    /** How many needs of a hundred look down the list only, so that they close no ring. */
    private final int downwards;

    /** One ring of short tolerances and restarts: what goes round for ever hardly comes by chance. */
    private final boolean ring;

    private final List<String> ids;
    private final List<Kind> kinds;

    /** Whether anything has hours. */
    private final boolean clocks;

    /** Nothing for which one must wait in turn: no rings, crews, work that needs something, hardly any spoil. */
    private final boolean calm;

    private RandomModels(long seed, boolean certain, boolean calm) {
        this.seed = seed;
        this.calm = calm;
        this.random = new SplittableRandom(seed);
        this.doubt = certain ? 0 : pick(0, 0, 5, 25);
        this.clocks = !certain;
        this.downwards = calm ? 100 : pick(0, 70, 100, 100);
        this.ring = !calm && chance(10);
        int size = 2 + (ring ? below(4) : Math.min(below(11), below(11)));
        this.ids = IntStream.range(0, size).mapToObj(i -> "" + (char) ('a' + i)).toList();
        this.kinds = ids.stream().map(id -> kind()).toList();
    }

    static Model of(long seed) {
        return new RandomModels(seed, false, false).model();
    }

    /** Every time and number certain, and no hours of the day. */
    static Model certain(long seed) {
        return new RandomModels(seed, true, false).model();
    }

    /** Nothing for which one must wait in turn. */
    static Model calm(long seed) {
        return new RandomModels(seed, false, true).model();
    }

    private Model model() {
        Inventory inventory = Inventory.of(ids.stream().map(this::component).toList())
                .withClasses(Map.of("k", recoveryClass()))
                .withSharedFates(fates());
        var scenario = new Scenario(
                "s",
                "0",
                "",
                "",
                pick(
                        LocalDateTime.of(2026, 1, 5, 0, 0),
                        LocalDateTime.of(2026, 1, 5, 0, 0, 30),
                        LocalDateTime.of(2026, 1, 4, 23, 59, 50)),
                null,
                null,
                hits(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
        var settings = new Settings(pick(30L, 100L, 300L, 1000L), seed, chance(15));
        return new Model(seed, inventory, scenario, settings, TODAY);
    }

    // ---- dice

    private boolean chance(int ofHundred) {
        return below(100) < ofHundred;
    }

    private int below(int n) {
        return random.nextInt(n);
    }

    @SafeVarargs
    private <T> T pick(T... of) {
        return of[below(of.length)];
    }

    private <T> T pick(List<T> of) {
        return of.get(below(of.size()));
    }

    private <T> @Nullable T maybe(int ofHundred, Supplier<T> value) {
        return chance(ofHundred) ? value.get() : null;
    }

    // ---- components

    private Kind kind() {
        if (chance(ring ? 10 : 35)) return Kind.SERVICE;
        return pick(
                Kind.PROCESS,
                Kind.SYSTEM,
                Kind.DATA,
                Kind.SITE,
                Kind.TEAM,
                Kind.TEAM,
                Kind.VENDOR,
                Kind.PROVIDER,
                Kind.JURISDICTION);
    }

    private List<String> all(Kind kind) {
        return ids.stream().filter(id -> kinds.get(ids.indexOf(id)) == kind).toList();
    }

    private @Nullable String anyOf(Kind kind, int ofHundred) {
        List<String> all = all(kind);
        return all.isEmpty() || !chance(ofHundred) ? null : pick(all);
    }

    private int at;

    private Component component(String id) {
        at = ids.indexOf(id);
        Kind kind = kinds.get(at);
        Component.Builder c = Component.of(id, kind)
                .needs(needs(70))
                .repair(job(2))
                .restart(chance(45) ? Job.INSTANT : job(0))
                .rebuild(maybe(calm ? 0 : 35, () -> job(1)))
                .place(chance(50) ? anyOf(Kind.SITE, 80) : maybe(20, () -> "p"))
                .adminDomain(maybe(40, () -> pick("x", "y")))
                .owner(maybe(25, () -> pick(ids)))
                .vendor(calm ? null : anyOf(Kind.VENDOR, 20))
                .jurisdiction(anyOf(Kind.JURISDICTION, 40));
        if (chance(8)) c.rebuild(job(1)).coldStart(true);
        if (kind == Kind.TEAM) c.crew(new Crew(number(1, 2), hours(40)));
        if (chance(35)) c.capacity(number(0, 3));
        if (kind == Kind.DATA || chance(8)) c.data(data());
        if (chance(6)) c.assurance(assurance());
        if (kind == Kind.SERVICE) {
            if (chance(70)) c.objectives(objectives());
            int fallbacks = pick(0, 1, 1, 2);
            for (int i = 0; i < fallbacks; i++) c.fallback(fallback("f" + i));
        }
        if (ring && chance(95))
            c.needs(next())
                    .restart(Job.taking(Span.seconds(1 + below(4))))
                    .rebuild(null)
                    .coldStart(false);
        return c.build();
    }

    private Need next() {
        return Need.on(ids.get((at + 1) % ids.size()), Span.seconds(1 + below(4)));
    }

    /** Whom a need is for. */
    private String target() {
        return at + 1 < ids.size() && chance(downwards) ? ids.get(at + 1 + below(ids.size() - at - 1)) : pick(ids);
    }

    private Objectives objectives() {
        return new Objectives(
                fact(Duration.ofSeconds(below(4)), Duration.ZERO, Duration.ofSeconds(9)),
                Fact.missing(),
                Fact.missing(),
                Fact.missing(),
                List.of());
    }

    private Assurance assurance() {
        return new Assurance(
                "", maybe(80, () -> Duration.ofSeconds(below(9))), null, null, "", TODAY.plusDays(pick(-1, 0, 1)));
    }

    private Data data() {
        var copies = new ArrayList<Data.Copy>();
        int count = below(4);
        for (int i = 0; i < count; i++) {
            copies.add(new Data.Copy(
                    "k" + i,
                    chance(50) ? anyOf(Kind.SITE, 90) : maybe(30, () -> "p"),
                    clocks && chance(25) ? Fact.missing() : fact(pick("x", "y"), "x", "y"),
                    duration(0, 6),
                    duration(0, 3),
                    duration(0, 20),
                    chance(60),
                    chance(20),
                    chance(20)));
        }
        return new Data(copies, chance(25));
    }

    private Fallback fallback(String id) {
        return new Fallback(
                id,
                id,
                chance(85),
                duration(0, 5),
                clocks && chance(3) ? Fact.missing() : fact(pick(0.3, 0.5, 0.5, 0.8), 0.2, 0.9),
                needs(25),
                chance(50) ? Fact.stated(Span.FOREVER) : duration(1, 12),
                hours(20),
                maybe(45, () -> new Fallback.Draw(pick(ids), 1 + below(2))));
    }

    private Hours hours(int ofHundred) {
        if (!clocks || !chance(ofHundred)) return Hours.ALWAYS;
        int from = below(2);
        return pick(
                new Hours(List.of(new Hours.Window(DayOfWeek.MONDAY, from, from + 1))),
                new Hours(List.of(new Hours.Window(DayOfWeek.MONDAY, 0, 1), new Hours.Window(DayOfWeek.MONDAY, 1, 2))),
                new Hours(List.of(new Hours.Window(DayOfWeek.MONDAY, 0, 1), new Hours.Window(DayOfWeek.MONDAY, 2, 3))),
                new Hours(List.of(
                        new Hours.Window(DayOfWeek.SUNDAY, 1430, 1440), new Hours.Window(DayOfWeek.TUESDAY, 0, 1))));
    }

    private Job job(int shortest) {
        return new Job(
                duration(shortest, shortest + 6),
                anyOf(Kind.TEAM, calm ? 1 : 45),
                chance(calm ? 1 : 15) ? leaf(false) : Need.NONE);
    }

    // ---- needs

    private Need needs(int ofHundred) {
        boolean last = downwards == 100 && at == ids.size() - 1;
        return !last && chance(ofHundred) ? need(2, ofHundred > 50) : Need.NONE;
    }

    private Need need(int depth, boolean own) {
        if (depth == 0 || chance(40)) return leaf(own);
        List<Need> of =
                Stream.generate(() -> need(depth - 1, own)).limit(1 + below(3)).toList();
        return switch (below(3)) {
            case 0 -> new Need.All(of);
            case 1 -> new Need.Any(of);
            default -> new Need.AtLeast(1 + below(of.size()), of);
        };
    }

    private Need leaf(boolean own) {
        Need.Start start = pick(Need.Start.values());
        if (!own && start == Need.Start.ONLY || chance(60)) start = Need.Start.TOLERANT;
        return new Need.Leaf(
                target(),
                chance(45) ? Need.Leaf.NO_TOLERANCE : chance(5) ? Fact.stated(Span.FOREVER) : duration(0, 6),
                start,
                chance(80) ? Need.Role.PLAIN : pick(Need.Role.values()),
                chance(75) ? Need.NORMAL : pick(0.3, 0.5, 0.7),
                chance(100 - doubt / 2) ? Need.Leaf.PRESENT : pick(fact(true, false, true), fact(false, false, true)));
    }

    // ---- facts

    private <T> Fact<T> fact(T value, T low, T high) {
        if (!chance(doubt)) return new Fact.Stated<>(value, GOOD);
        return switch (below(3)) {
            case 0 -> new Fact.Stated<>(value, OVERDUE);
            case 1 -> Fact.assumed(value, low, high);
            default -> Fact.missing();
        };
    }

    private Fact<Integer> number(int low, int high) {
        return fact(low + below(high - low + 1), low, high);
    }

    private Fact<Span> duration(int low, int high) {
        int a = low + below(high - low + 1);
        int b = low + below(high - low + 1);
        return fact(span(a, high), Span.seconds(Math.min(a, b)), Span.seconds(Math.max(a, b)));
    }

    private Span span(int value, int high) {
        if (!chance(doubt)) return Span.seconds(chance(4) ? 60 : value);
        return switch (below(7)) {
            case 0 -> new Span.Uniform(value, high + 3);
            case 1 -> new Span.Triangular(value, value + 1, high + 4);
            case 2 -> new Span.LogNormal(value + 1, 0.5);
            case 3 -> new Span.OfClass("k");
            case 4 -> new Span.Shared("d", new Span.Uniform(value, high + 5));
            case 5 -> new Span.Shared("d", new Span.OfClass("k"));
            default -> Span.FOREVER;
        };
    }

    private RecoveryClass recoveryClass() {
        Span span = pick(new Span.LogNormal(5, 0.7), new Span.Uniform(1, 12), new Span.Triangular(0, 2, 9));
        return new RecoveryClass("k", "", span, 9, "", pick(0.0, 0.4, 1.0), false);
    }

    // ---- hits

    private List<SharedFate> fates() {
        var fates = new ArrayList<SharedFate>();
        int count = pick(0, 0, 1, 2);
        for (int i = 0; i < count; i++) {
            List<String> members = Stream.generate(() -> pick(ids))
                    .limit(2 + below(2))
                    .distinct()
                    .toList();
            if (members.size() > 1) fates.add(new SharedFate("g" + i, "", members, effects()));
        }
        return fates;
    }

    private EnumSet<Effect> effects() {
        var effects = EnumSet.of(pick(Effect.values()));
        effects.add(pick(Effect.values()));
        return effects;
    }

    private List<Hit> hits() {
        return IntStream.range(0, 1 + below(ring ? 2 : 4))
                .mapToObj(i -> hit("h" + i))
                .toList();
    }

    private Hit hit(String id) {
        String[] targets = Stream.generate(() -> pick(ids)).limit(1 + below(3)).toArray(String[]::new);
        return new Hit(
                id,
                "",
                Selector.ids(targets),
                calm && chance(90) ? pick(Effect.DOWN, Effect.ISOLATED) : pick(Effect.values()),
                Span.seconds(chance(30) ? 0 : chance(5) ? 60 : below(14)),
                end(),
                coin(),
                chance(80) ? 1 : 0.4,
                maybe(15, () -> new Hit.Waves(1 + below(3), span(below(5), 5))),
                chance(60) ? Span.ZERO : span(below(15), 15),
                "");
    }

    private Hit.End end() {
        if (chance(ring ? 90 : 45)) return new Hit.Lasts(span(below(ring ? 3 : 9), 9));
        return new Hit.Repaired(chance(30) ? span(below(9), 9) : null);
    }

    private Hit.Chance coin() {
        if (chance(75)) return Hit.Chance.SURE;
        double probability = pick(0.0, 0.5, 0.8);
        return switch (below(3)) {
            case 0 -> new Hit.Chance(probability, true, null);
            case 1 -> new Hit.Chance(probability, false, "e");
            default -> new Hit.Chance(probability, false, null);
        };
    }
}
