// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import deich.model.inventory.Administration;
import deich.model.inventory.Inventory;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the name of a real administration in the place of the invented one. */
final class StarterText {
    private static final int LENGTH = 200;

    private final Administration invented;
    private final @Nullable String name;
    private final @Nullable String id;

    StarterText(Inventory starter, @Nullable String name, @Nullable String id) {
        this.invented = starter.administrations().values().iterator().next();
        this.name = name == null ? null : name.strip();
        this.id = id;
    }

    static boolean usable(String name) {
        return !name.isBlank()
                && name.length() <= LENGTH
                && name.chars().noneMatch(Character::isISOControl)
                && name.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** In YAML the name stands in double quotes only. */
    String of(String file, String text) {
        if (name == null) return text.replace("{verwaltung}", invented.name());
        boolean yaml = file.toLowerCase(Locale.ROOT).endsWith(".yaml");
        String written = yaml ? name.replace("\\", "\\\\").replace("\"", "\\\"") : name;
        Map<String, String> instead = Map.of(
                ", invented: true",
                "",
                "{verwaltung}",
                written,
                invented.name(),
                written,
                invented.id(),
                id == null ? Ids.of(name) : id);
        // in one pass: the new name may hold the old one
        String any = instead.keySet().stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(any)
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(instead.getOrDefault(found.group(), "")));
    }
}
