// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.formats.problem.Suggestion;
import deich.model.inventory.Component;
import deich.model.scenario.Scenario;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds what a person means by an id, or by part of a name. */
final class Similar {
    private Similar() {}

    /** All components whose id or name contains the text, ignoring case; an exact id alone wins. */
    static List<Component> to(String text, Collection<Component> components) {
        String wanted = text.toLowerCase(Locale.ROOT);
        List<Component> exact =
                components.stream().filter(c -> c.id().equals(wanted)).toList();
        if (!exact.isEmpty()) return exact;
        return components.stream()
                .filter(c -> c.id().contains(wanted)
                        || c.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    /** Ids whose id or title contains the text, ignoring case. */
    static List<String> ids(String text, Map<String, String> titles) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return titles.entrySet().stream()
                .filter(e -> (e.getKey() + " " + e.getValue())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** All scenarios whose id or title contains the text, ignoring case; none: the one whose id is spelt most alike. */
    static List<Scenario> scenarios(String text, Collection<Scenario> scenarios) {
        String wanted = text.toLowerCase(Locale.ROOT);
        List<Scenario> exact =
                scenarios.stream().filter(s -> s.id().equals(wanted)).toList();
        if (!exact.isEmpty()) return exact;
        List<Scenario> found =
                scenarios.stream().filter(s -> certain(wanted, s)).toList();
        if (!found.isEmpty()) return found;
        String near = Suggestion.of(wanted, scenarios.stream().map(Scenario::id).toList());
        return scenarios.stream().filter(s -> s.id().equals(near)).toList();
    }

    /** Whether the text stands in the scenario's id or title, not only something like it. */
    static boolean certain(String text, Scenario scenario) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return scenario.id().contains(wanted)
                || scenario.title().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
