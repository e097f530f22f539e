// SPDX-License-Identifier: EUPL-1.2
package deich.report.folder;

import deich.assess.facts.Lengths;
import deich.engine.Run;
import deich.model.fact.Fact;
import deich.model.fact.Reading;
import deich.model.fact.RecoveryClass;
import deich.model.fact.Source;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.report.paper.Cell;
import deich.report.words.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

/** Facts as a cell of a table: what is said with how one knows it, what is not said as an empty line. */
final class Saying {
    /** Below this many observed cases a duration says so (design.md, section 5). */
    private static final int FEW = 5;

    private final FolderWords words;
    private final Map<String, RecoveryClass> classes;
    private final LocalDate asOf;
    private final Lengths lengths;

    Saying(FolderWords words, Inventory inventory, LocalDate asOf) {
        this.words = words;
        this.classes = inventory.classes();
        this.asOf = asOf;
        this.lengths = new Lengths(inventory.classes(), asOf);
    }

    /** How long work takes, as a range in words. */
    Cell work(Fact<Span> fact, String field) {
        if (fact instanceof Fact.Missing) return Cell.of(words.open(field, "work"));
        return Cell.of(range(fact) + basis(fact));
    }

    /** How long something holds out; nothing said means that it does not. */
    Cell holds(Fact<Span> fact, String field) {
        if (fact instanceof Fact.Missing) return Cell.of(words.open(field, "holds"));
        return Cell.of(range(fact) + basis(fact));
    }

    String range(Fact<Span> fact) {
        boolean open = fact instanceof Fact.Assumed || overdue(fact);
        long low = seconds(open ? lengths.duration(fact, Reading.BEST) : lengths.tolerance(fact, Reading.GIVEN));
        long high = seconds(lengths.duration(fact, open ? Reading.WORST : Reading.GIVEN));
        if (low == Run.NEVER) return words.text("forever");
        Words said = words.words();
        return low == high && exactly(fact) ? said.exact(low) : said.range(low, high);
    }

    private static boolean exactly(Fact<Span> fact) {
        return fact instanceof Fact.Stated<Span>(Span value, Source source) && value instanceof Span.Exactly;
    }

    private static long seconds(double hours) {
        return Double.isInfinite(hours) ? Run.NEVER : Math.round(hours * 3600);
    }

    /** Sample size, assumption, age: on the same line as the number. */
    private String basis(Fact<Span> fact) {
        if (fact instanceof Fact.Assumed) return words.text("assumed");
        if (overdue(fact)) return words.text("overdue");
        if (!(fact instanceof Fact.Stated<Span>(Span value, Source source))) return "";
        Span span = value instanceof Span.Shared(String draw, Span of) ? of : value;
        RecoveryClass found = span instanceof Span.OfClass(String id) ? classes.get(id) : null;
        if (found == null) return "";
        if (found.assumed()) return words.text("assumed");
        return words.text(found.samples() < FEW ? "few" : "samples", found.samples());
    }

    private boolean overdue(Fact<?> fact) {
        return fact instanceof Fact.Stated<?>(Object value, Source source) && source.overdueOn(asOf);
    }

    /** A limit of the business impact analysis. */
    Cell limit(Fact<Duration> fact, String field) {
        return switch (fact) {
            case Fact.Stated<Duration> s ->
                Cell.of(words.words().exact(s.value()) + (overdue(s) ? words.text("overdue") : ""));
            case Fact.Assumed<Duration> a -> Cell.of(words.words().exact(a.value()) + words.text("assumed"));
            case Fact.Missing<Duration> m -> Cell.of(words.open("objectives: " + field, "objectives"));
        };
    }

    Cell level(Fact<Double> fact, String field, String about) {
        return switch (fact) {
            case Fact.Stated<Double> s -> Cell.of(share(s.value()) + (overdue(s) ? words.text("overdue") : ""));
            case Fact.Assumed<Double> a -> Cell.of(share(a.value()) + words.text("assumed"));
            case Fact.Missing<Double> m -> Cell.of(words.open(field, about));
        };
    }

    private String share(double level) {
        return words.text("level", words.words().level(level), words.words().percent(level));
    }

    Cell places(Fact<Integer> fact) {
        return switch (fact) {
            case Fact.Stated<Integer> s ->
                Cell.of(words.text("places", s.value()) + (overdue(s) ? words.text("overdue") : ""));
            case Fact.Assumed<Integer> a -> Cell.of(words.text("places", a.value()) + words.text("assumed"));
            case Fact.Missing<Integer> m -> Cell.of(words.open("crew: places", "crew"));
        };
    }

    /** What a label of a component says (docs/formats.md, "Labels that the emergency folder prints"). */
    Cell label(Component component, String label, String about) {
        String said = component.labels().getOrDefault(label, "");
        return said.isBlank() ? Cell.of(words.open("labels: " + label, about)) : Cell.of(said);
    }
}
