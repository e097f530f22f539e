// SPDX-License-Identifier: EUPL-1.2
package deich.formats.write;

import deich.model.fact.Fact;
import deich.model.fact.Source;
import deich.model.fact.Span;
import deich.model.inventory.Assurance;
import deich.model.inventory.Classification;
import deich.model.inventory.Component;
import deich.model.inventory.Data;
import deich.model.inventory.Fallback;
import deich.model.inventory.Hours;
import deich.model.inventory.Inventory;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import deich.model.inventory.Objectives;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Inventories with everything a text can say, drawn from a seed. */
public final class AnyInventory {

    private static final String[] TEXTS = {
        "Straße",
        "a: b",
        "- x",
        "#1",
        "\"zitiert\"",
        "it's",
        "true",
        "null",
        "01",
        "2026-01-01",
        "{a}",
        "unknown",
        "ja, nein",
        " vorn",
        "hinten ",
        "zwei\nZeilen",
        "Tab\tstopp",
        "\\",
        "€ 𝄞",
        "~",
        "4h",
        "*a",
        "&b",
        "@c",
        "%d",
        "!e",
        "?",
        ":",
        "|",
        ">",
        "ß",
        "..."
    };

    private final Random random;
    private final List<String> ids = new ArrayList<>();

    public AnyInventory(long seed) {
        this.random = new Random(seed);
    }

    public Inventory draw() {
        var components = new LinkedHashMap<String, Component>();
        int size = 1 + random.nextInt(8);
        for (int i = 0; i < size; i++) ids.add("c" + i + (random.nextBoolean() ? "" : ".x_y-z"));
        for (int i = 0; i < size; i++) components.put(ids.get(i), component(i));
        return new Inventory(
                "probe",
                text(),
                text(),
                one(List.of(Classification.values())),
                random.nextBoolean() ? "" : text(),
                Map.of(),
                Map.of(),
                components,
                List.of(),
                Map.of(),
                List.of(),
                List.of());
    }

    private Component component(int i) {
        Kind kind = one(List.of(Kind.values()));
        var builder = Component.of(ids.get(i), kind).name(text()).ask(random.nextBoolean() ? "" : text());
        if (random.nextBoolean()) builder.tags(Set.of(text(), text() + "2")).labels(Map.of(text(), text()));
        if (random.nextBoolean()) builder.adminDomain(text());
        if (i > 0) builder.needs(need(i, 2));
        builder.repair(job(i)).restart(job(i));
        if (random.nextBoolean()) builder.rebuild(job(i)).coldStart(random.nextBoolean());
        if (kind == Kind.SERVICE && random.nextBoolean()) builder.fallback(fallback(i));
        if (kind == Kind.DATA && random.nextBoolean()) builder.data(data());
        if (random.nextBoolean()) builder.capacity(fact(() -> random.nextInt(100)));
        if (random.nextBoolean()) builder.objectives(objectives());
        if (random.nextInt(4) == 0) builder.assurance(new Assurance(text(), null, 0.999, day(), text(), day()));
        return builder.build();
    }

    private Need need(int below, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) return leaf(below);
        List<Need> of = List.of(need(below, depth - 1), need(below, depth - 1), leaf(below));
        return switch (random.nextInt(3)) {
            case 0 -> new Need.All(of);
            case 1 -> new Need.Any(of);
            default -> new Need.AtLeast(2, of);
        };
    }

    private Need.Leaf leaf(int below) {
        Fact<Boolean> present = switch (random.nextInt(3)) {
            case 0 -> new Fact.Assumed<>(true, false, true, source());
            case 1 -> new Fact.Missing<>(random.nextBoolean() ? "" : text());
            default -> new Fact.Stated<>(true, source());
        };
        Fact<Span> tolerance = random.nextBoolean() ? Need.Leaf.NO_TOLERANCE : fact(this::span);
        return new Need.Leaf(
                ids.get(random.nextInt(below)),
                tolerance,
                one(List.of(Need.Start.values())),
                one(List.of(Need.Role.values())),
                1.0,
                present);
    }

    private Job job(int below) {
        return new Job(fact(this::span), null, below > 0 && random.nextBoolean() ? leaf(below) : Need.NONE);
    }

    private Fallback fallback(int below) {
        var hours =
                random.nextBoolean() ? Hours.ALWAYS : new Hours(List.of(new Hours.Window(DayOfWeek.FRIDAY, 1, 1440)));
        return new Fallback(
                "papier",
                text(),
                random.nextBoolean(),
                fact(this::span),
                fact(() -> 0.01 + random.nextDouble() * 0.9),
                below > 0 ? leaf(below) : Need.NONE,
                fact(this::span),
                hours,
                null);
    }

    private Data data() {
        boolean replica = random.nextBoolean();
        Fact<String> domain = random.nextBoolean() ? Fact.missing() : new Fact.Stated<>(text(), source());
        return new Data(
                List.of(new Data.Copy(
                        "band",
                        null,
                        domain,
                        fact(this::span),
                        fact(this::span),
                        fact(this::span),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        replica)),
                random.nextBoolean());
    }

    private Objectives objectives() {
        return new Objectives(
                fact(() -> Duration.ofSeconds(random.nextInt(1_000_000))),
                Fact.missing(),
                fact(() -> Duration.ofDays(random.nextInt(90))),
                fact(() -> 0.5),
                List.of());
    }

    private <T> Fact<T> fact(Supplier<T> value) {
        return switch (random.nextInt(4)) {
            case 0 -> new Fact.Missing<>(random.nextBoolean() ? "" : text());
            case 1 -> {
                T certain = value.get();
                yield new Fact.Assumed<>(certain, certain, certain, source());
            }
            default -> new Fact.Stated<>(value.get(), source());
        };
    }

    private Span span() {
        long low = random.nextInt(1_000_000);
        Span span = switch (random.nextInt(5)) {
            case 0 -> new Span.Uniform(low, low + random.nextInt(1000));
            case 1 -> new Span.Triangular(low, low + 5, low + 5 + random.nextInt(1000));
            case 2 -> new Span.LogNormal(random.nextDouble() * 1e7 + 1e-3, random.nextDouble() * 3);
            case 3 -> Span.FOREVER;
            default -> Span.seconds(low);
        };
        boolean certain = span instanceof Span.Exactly || span instanceof Span.Forever;
        return certain || random.nextBoolean() ? span : new Span.Shared(text(), span);
    }

    private Source source() {
        return random.nextBoolean()
                ? new Source(text(), random.nextBoolean() ? null : day(), random.nextBoolean() ? null : day(), text())
                : random.nextBoolean() ? Source.UNNAMED : new Source("IT-Amt", null, null, "");
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1000));
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
