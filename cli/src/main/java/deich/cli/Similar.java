// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.model.inventory.Component;
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
}
