// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import deich.assess.facts.Lengths;
import deich.model.fact.Fact;
import deich.model.fact.Reading;
import deich.model.fact.Source;
import deich.model.fact.Span;
import deich.model.inventory.Deadline;
import deich.model.inventory.Inventory;
import java.time.LocalDate;

/** Facts of an inventory as slots: with how one knows them, or that nobody does. */
final class Known {
    private final Pen pen;
    private final Lengths lengths;
    private final LocalDate asOf;

    Known(Pen pen, Inventory inventory, LocalDate asOf) {
        this.pen = pen;
        this.lengths = new Lengths(inventory.classes(), asOf);
        this.asOf = asOf;
    }

    /** How long work takes. */
    Slot work(Fact<Span> fact, String field) {
        if (fact instanceof Fact.Missing) return pen.unknown(field);
        boolean open = open(fact);
        long low = seconds(open ? lengths.duration(fact, Reading.BEST) : lengths.tolerance(fact, Reading.GIVEN));
        long high = seconds(lengths.duration(fact, open ? Reading.WORST : Reading.GIVEN));
        return marked(pen.between(low, high, field), fact);
    }

    /** How long something holds out: the shortest that must be reckoned with. */
    Slot holds(Fact<Span> fact, String field) {
        if (fact instanceof Fact.Missing) return pen.unknown(field);
        long seconds = seconds(lengths.tolerance(fact, Reading.GIVEN));
        if (seconds == deich.engine.Run.NEVER) return pen.word("forever");
        return marked(pen.length(seconds, field), fact);
    }

    Slot share(Fact<Double> fact, String field) {
        return switch (fact) {
            case Fact.Stated<Double> s -> marked(pen.percent(s.value(), field), fact);
            case Fact.Assumed<Double> a -> marked(pen.percent(a.value(), field), fact);
            case Fact.Missing<Double> _ -> pen.unknown(field);
        };
    }

    Slot when(Deadline deadline, String field) {
        String at = pen.phrases().raw("at");
        return switch (deadline.when()) {
            case Deadline.Once once ->
                new Figure(
                        Figure.Unit.DATE,
                        java.util.List.of(once.at().toLocalDate().toEpochDay()),
                        pen.phrases().moment(once.at()),
                        field);
            case Deadline.Monthly(int day, var time) ->
                new Figure(
                        Figure.Unit.COUNT,
                        java.util.List.of((long) day),
                        pen.phrases()
                                .text(
                                        day == -1 ? "monthly.last" : day < 0 ? "monthly.end" : "monthly",
                                        String.valueOf(Math.abs(day)),
                                        time + at),
                        field);
        };
    }

    private static long seconds(double hours) {
        return Double.isInfinite(hours) ? deich.engine.Run.NEVER : Math.round(hours * 3600);
    }

    private boolean open(Fact<?> fact) {
        return fact instanceof Fact.Assumed
                || fact instanceof Fact.Stated<?>(Object _, Source source) && source.overdueOn(asOf);
    }

    private Figure marked(Figure figure, Fact<?> fact) {
        String mark = fact instanceof Fact.Assumed ? "assumed" : open(fact) ? "overdue" : "";
        if (mark.isEmpty()) return figure;
        return new Figure(figure.unit(), figure.values(), pen.phrases().text(mark, figure.text()), figure.from());
    }
}
