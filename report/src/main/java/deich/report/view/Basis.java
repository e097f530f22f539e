// SPDX-License-Identifier: EUPL-1.2
package deich.report.view;

import deich.assess.ServiceResult;
import deich.model.fact.RecoveryClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a duration rests on: sample size and source, on the same line as the number (design.md, section 5). */
public record Basis(Telling telling) {
    /** Below this many observed cases a duration says so. */
    private static final int FEW = 5;

    /** One sentence for a service: its recovery classes and the assurances it rests on. */
    public String of(ServiceResult service) {
        var parts = new ArrayList<String>();
        service.classes().stream().map(this::named).forEach(parts::add);
        if (parts.isEmpty()) parts.add(telling.text("basis.inventory"));
        if (!service.restsOn().isEmpty()) parts.add(telling.text("basis.assurance", telling.listed(service.restsOn())));
        return String.join("; ", parts);
    }

    /** The same without the sources, for a row of a table: they stand once, under what the report rests on. */
    public String inRow(ServiceResult service) {
        var parts = new ArrayList<String>();
        for (String id : service.classes()) {
            RecoveryClass found = telling.inventory().classes().get(id);
            parts.add(
                    found == null
                            ? telling.text("basis.lost", id)
                            : telling.text("basis.row", found.title(), strength(found)));
        }
        if (parts.isEmpty()) parts.add(telling.text("basis.inventory"));
        if (!service.restsOn().isEmpty())
            parts.add(telling.text("basis.assurances", service.restsOn().size()));
        return String.join("; ", parts);
    }

    /** Sample sizes alone, for one line of a screen; the sources stand in the report. */
    public String shortly(ServiceResult service) {
        List<String> strengths = service.classes().stream()
                .map(telling.inventory().classes()::get)
                .filter(Objects::nonNull)
                .map(this::strength)
                .distinct()
                .toList();
        return strengths.isEmpty() ? telling.text("basis.inventory.short") : String.join("; ", strengths);
    }

    public String assured(List<String> components) {
        return telling.text("basis.assured", telling.listed(components));
    }

    private String named(String id) {
        RecoveryClass found = telling.inventory().classes().get(id);
        return found == null ? telling.text("basis.lost", id) : of(found);
    }

    public String of(RecoveryClass found) {
        return telling.text("basis.class", found.title(), strength(found), source(found));
    }

    private String source(RecoveryClass found) {
        return found.source().isBlank() ? telling.text("basis.nosource") : found.source();
    }

    /** "12 Fälle", "unter 5 Fällen (n = 3)", "eigene Annahme". */
    public String strength(RecoveryClass found) {
        if (found.assumed()) return telling.text("basis.assumed");
        return telling.text(found.samples() < FEW ? "basis.few" : "basis.samples", found.samples());
    }

    /** All classes that the results rest on, by id. */
    public List<RecoveryClass> used() {
        return telling.assessment().scenarios().stream()
                .flatMap(scenario -> scenario.services().stream())
                .flatMap(service -> service.classes().stream())
                .distinct()
                .sorted()
                .map(telling.inventory().classes()::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
