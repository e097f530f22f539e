// SPDX-License-Identifier: EUPL-1.2
package deich.formats.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** A fixed list of words, such as the kinds of component. */
public final class Words<E> {

    private final Map<String, E> known = new LinkedHashMap<>();

    private Words(List<E> values, Function<E, String> word) {
        for (E value : values) known.put(word.apply(value), value);
    }

    /** Each value by its word. */
    public static <E> Words<E> of(List<E> values, Function<E, String> word) {
        return new Words<>(values, word);
    }

    /** The constants by their names in lower case with dashes. */
    public static <E extends Enum<E>> Words<E> of(Class<E> type) {
        return new Words<>(List.of(type.getEnumConstants()), Words::word);
    }

    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public E read(String text) throws BadValue {
        E value = known.get(text);
        if (value != null) return value;
        throw BadValue.notAmong(known.keySet(), "word.wrong", text, String.join(", ", known.keySet()));
    }

    public Map<String, E> byWord() {
        return java.util.Collections.unmodifiableMap(known);
    }

    public List<String> words() {
        return List.copyOf(known.keySet());
    }
}
