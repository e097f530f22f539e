// SPDX-License-Identifier: EUPL-1.2
package deich.server.whatif;

import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds components to switch, among those that are seen. */
final class Finding {
    static final int MOST = 20;
    private static final int FIRST = 10;
    private static final Set<Kind> WORTH_A_TRY =
            EnumSet.of(Kind.SITE, Kind.NETWORK, Kind.UTILITY, Kind.PROVIDER, Kind.VENDOR);

    private Finding() {}

    /** By words in name or id; those whose name begins with the first word come first. */
    static List<Component> search(Inventory seen, String asked) {
        List<String> words = List.of(asked.toLowerCase(Locale.GERMAN).strip().split("\\s+"));
        return seen.components().values().stream()
                .filter(c -> holds(c, words))
                .sorted(Comparator.comparing((Component c) -> !lower(c.name()).startsWith(words.getFirst()))
                        .thenComparing(Component::name)
                        .thenComparing(Component::id))
                .limit(MOST)
                .toList();
    }

    private static boolean holds(Component c, List<String> words) {
        String text = lower(c.name()) + " " + c.id();
        return words.stream().allMatch(text::contains);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.GERMAN);
    }

    /** To begin with: the houses, lines and suppliers that most others name, as what they need or where they stand. */
    static List<Component> suggested(Inventory seen) {
        Map<String, Long> named = seen.components().values().stream()
                .flatMap(c -> c.named().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return seen.components().values().stream()
                .filter(c -> WORTH_A_TRY.contains(c.kind()))
                .sorted(Comparator.comparing((Component c) -> -named.getOrDefault(c.id(), 0L))
                        .thenComparing(Component::name)
                        .thenComparing(Component::id))
                .limit(FIRST)
                .toList();
    }
}
