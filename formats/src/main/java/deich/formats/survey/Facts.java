// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import static deich.formats.survey.Question.BRIDGEABLE;
import static deich.formats.survey.Question.WHO;
import static deich.formats.survey.Question.WITHOUT_IT;

import deich.formats.problem.Problems;
import deich.model.inventory.Component;
import java.time.LocalDate;
import java.util.List;

/** The answers about one service that become facts of it; what cannot be understood stays with it word for word. */
final class Facts {
    private final Entry entry;
    private final Answers now;
    private final Answers before;
    private final LocalDate on;
    private final Problems problems;
    private final List<Change> changes;

    Facts(Entry entry, Answers now, Answers before, LocalDate on, Problems problems, List<Change> changes) {
        this.entry = entry;
        this.now = now;
        this.before = before;
        this.on = on;
        this.problems = problems;
        this.changes = changes;
    }

    Component apply(Component service) {
        Component answered = fallback(bridging(who(service)));
        return answered.toBuilder(answered.id())
                .labels(now.labels(answered.labels()))
                .build();
    }

    private Component who(Component service) {
        if (!now.differ(before, WHO)) return service;
        changes.add(Change.of(entry.at(WHO), "survey.ask", service.name(), now.to(WHO)));
        return service.toBuilder(service.id()).ask(now.to(WHO)).build();
    }

    private Component bridging(Component service) {
        return switch (Bridging.read(now.to(BRIDGEABLE))) {
            case Bridging.Given given -> given(service, given);
            case Bridging.Unreadable(boolean unitMissing) -> {
                warn(BRIDGEABLE, unitMissing ? "survey.unit-missing" : "survey.length-unreadable");
                yield service;
            }
            case Bridging.NotKnown() -> open(service, BRIDGEABLE);
            case Bridging.Blank() -> service;
        };
    }

    private Component given(Component service, Bridging.Given given) {
        if (!given.rest().isEmpty()) warn(BRIDGEABLE, "survey.rest", given.rest());
        if (!now.differ(before, BRIDGEABLE, WHO)) return service;
        if (now.differ(before, BRIDGEABLE))
            changes.add(Change.of(entry.at(BRIDGEABLE), key(service, given), service.name(), now.to(BRIDGEABLE)));
        return Bia.with(service, given, Notes.said(now.to(WHO), on));
    }

    private static String key(Component service, Bridging.Given given) {
        if (!given.monthEnd()) return "survey.bridgeable";
        return Bia.hasMonthly(service) ? "survey.month-end-known" : "survey.month-end";
    }

    private Component fallback(Component service) {
        return switch (WithoutIt.read(now.to(WITHOUT_IT))) {
            case WithoutIt.Possible possible -> possible(service, possible);
            case WithoutIt.Impossible() -> impossible(service);
            case WithoutIt.Unreadable() -> {
                warn(WITHOUT_IT, "survey.without-it-unreadable");
                yield service;
            }
            case WithoutIt.NotKnown() -> open(service, WITHOUT_IT);
            case WithoutIt.Blank() -> service;
        };
    }

    private Component possible(Component service, WithoutIt.Possible possible) {
        if (!now.differ(before, WITHOUT_IT)) return service;
        String key = possible.exercised() ? "survey.fallback-exercised" : "survey.fallback";
        changes.add(Change.of(entry.at(WITHOUT_IT), key, service.name(), now.to(WITHOUT_IT)));
        return Paper.with(service, possible, Notes.said(now.to(WHO), on));
    }

    private Component impossible(Component service) {
        if (!now.differ(before, WITHOUT_IT)) return service;
        changes.add(Change.of(entry.at(WITHOUT_IT), "survey.no-fallback", service.name()));
        return Paper.without(service);
    }

    private Component open(Component service, Question question) {
        if (now.differ(before, question))
            changes.add(Change.of(entry.at(question), "survey.open", service.name(), now.to(question)));
        return service;
    }

    /** Said every time the sheet is read, until somebody writes it plainly. */
    private void warn(Question question, String key, Object... more) {
        if (entry.answers().to(question).isEmpty()) return;
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = entry.name();
        arguments[1] = now.to(question);
        System.arraycopy(more, 0, arguments, 2, more.length);
        problems.warning(entry.at(question), key, arguments);
    }
}
