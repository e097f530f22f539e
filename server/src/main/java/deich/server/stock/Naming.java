// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.formats.problem.Suggestion;
import deich.model.inventory.Inventory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names in place of ids, as far as they are clear, and back. Knows only what is seen: what is not cannot be named, nor
 * found by guessing.
 */
final class Naming {
    private final Inventory seen;
    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> twice = new HashSet<>();

    Naming(Inventory seen) {
        this.seen = seen;
        seen.components().values().forEach(c -> note(c.name(), c.id()));
    }

    private void note(String name, String id) {
        String before = ids.putIfAbsent(plain(name), id);
        if (before != null && !before.equals(id)) twice.add(plain(name));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.GERMAN);
    }

    String component(@Nullable String id) {
        if (id == null) return "";
        var found = seen.components().get(id);
        if (found == null || found.name().isBlank() || twice.contains(plain(found.name()))) return id;
        return found.name();
    }

    String place(@Nullable String id) {
        var town = id == null ? null : seen.municipalities().get(id);
        return town == null ? component(id) : id + " " + town.name();
    }

    String operator(@Nullable String id) {
        boolean administration = id != null
                && !seen.components().containsKey(id)
                && seen.administrations().containsKey(id);
        return administration ? Index.administration(seen, id) : component(id);
    }

    /** Null when there is none, or more than one. */
    @Nullable
    String findComponent(String text) {
        if (seen.components().containsKey(text.strip())) return text.strip();
        return twice.contains(plain(text)) ? null : ids.get(plain(text));
    }

    @Nullable
    String findPlace(String text) {
        String key = text.strip().split("\\s", 2)[0];
        return seen.municipalities().containsKey(key) ? key : findComponent(text);
    }

    @Nullable
    String findOperator(String text) {
        String component = findComponent(text);
        if (component != null) return component;
        for (var one : seen.administrations().values())
            if (one.id().equals(text.strip()) || plain(one.name()).equals(plain(text))) return one.id();
        return null;
    }

    /** What was probably meant; null when nothing is near. */
    @Nullable
    String near(String text) {
        String id = Suggestion.of(plain(text), ids.keySet());
        return id == null ? null : component(ids.get(id));
    }

    /** To choose from while typing; none where there are too many to send along. */
    List<String> offers() {
        return seen.components().size() > 600
                ? List.of()
                : seen.components().keySet().stream()
                        .map(this::component)
                        .sorted(java.text.Collator.getInstance(Locale.GERMANY))
                        .toList();
    }
}
