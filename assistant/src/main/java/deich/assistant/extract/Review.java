// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.extract;

import deich.assistant.extract.Proposal.Sort;
import deich.assistant.phrase.Phrases;
import deich.model.inventory.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The list of proposals as a person works through it: one row each, with empty columns for yes, by whom and when. What and
 * whom it is about may be corrected in it.
 */
public final class Review {
    /** The columns, in their order. */
    public enum Column {
        CONFIRMED,
        BY,
        ON,
        SORT,
        SUBJECT,
        VALUE,
        CONFIDENCE,
        DOCUMENT,
        PAGE,
        WORDS,
        PASSAGE,
        /** Subject and value as they were found, not to be changed: what differs from it, a person has corrected. */
        FOUND
    }

    private static final Map<String, Column> COLUMNS = words(Column.values());
    private static final Map<String, Sort> SORTS = words(Sort.values());
    private static final Map<String, Kind> KINDS = words(Kind.values());

    private Review() {}

    public static List<String> header(Locale locale) {
        List<String> header = new ArrayList<>();
        for (Column column : Column.values()) header.add(say(locale, column));
        return header;
    }

    /** One row for each proposal; nothing in it is confirmed. */
    public static List<List<String>> rows(List<Proposal> proposals, Locale locale) {
        return proposals.stream().map(each -> row(each, locale)).toList();
    }

    private static List<String> row(Proposal proposal, Locale locale) {
        Evidence evidence = proposal.evidence();
        return List.of(
                "",
                "",
                "",
                say(locale, proposal.sort()),
                proposal.subject(),
                value(proposal, locale),
                say(locale, proposal.confidence()),
                evidence.title(),
                evidence.page().isPresent() ? String.valueOf(evidence.page().getAsInt()) : "",
                evidence.words(),
                evidence.passage(),
                found(proposal.subject(), value(proposal, locale)));
    }

    static String found(String subject, String value) {
        return subject + ": " + value;
    }

    private static String value(Proposal proposal, Locale locale) {
        return proposal.sort() == Sort.COMPONENT
                ? say(locale, Kind.valueOf(proposal.value().toUpperCase(Locale.ROOT)))
                : proposal.value();
    }

    /** The column of this title, in either language; null for one of somebody's own. */
    static @Nullable Column column(String title) {
        return COLUMNS.get(title);
    }

    static @Nullable Sort sort(String word) {
        return SORTS.get(word);
    }

    static @Nullable Kind kind(String word) {
        return KINDS.get(word);
    }

    /** Each by its word in either language and by its name; of equal words the first constant has it. */
    private static <E extends Enum<E>> Map<String, E> words(E[] all) {
        Map<String, E> words = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (E each : all)
            for (String word : List.of(say(Locale.GERMANY, each), say(Locale.UK, each), each.name()))
                words.putIfAbsent(word, each);
        return words;
    }

    static String say(Locale locale, Enum<?> word) {
        String group = word.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        return say(locale, group + "." + Phrases.key(word));
    }

    static String say(Locale locale, String key, Object... values) {
        return Phrases.of("deich.assistant.extract.messages", locale).text(key, values);
    }
}
