// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.readability;

import deich.assistant.prose.Terms;
import deich.assistant.text.Sentences;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Scores texts. */
public final class Readability {
    private static final int LONG_SENTENCE = 20;
    private static final int LONG_WORD = 20;
    private static final int LONGEST = 5_000;
    private static final int SYLLABLES = 3;
    private static final int NOUNS = 3;

    /** A form of "werden" and, in the same clause, a participle. */
    private static final Pattern PASSIVE = Pattern.compile(
            "\\b(?:wird|werden|wurde|wurden|worden|würde|würden)\\b[^,;:]*?\\b(?:\\p{Ll}*ge\\p{Ll}{2,}(?:t|en)|(?:be|er|ver|zer|ent|miss)\\p{Ll}{2,}(?:t|en)|\\p{Ll}+iert)\\b(?!\\s+(?:können|müssen|sollen|dürfen))",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern INVERTED = Pattern.compile(
            "\\b(?:\\p{Ll}*ge\\p{Ll}{2,}(?:t|en)|(?:be|er|ver|zer|ent|miss)\\p{Ll}{2,}(?:t|en)|\\p{Ll}+iert)\\s+(?:wird|werden|wurde|wurden|worden)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** Verbs and adjectives made into nouns. */
    private static final Pattern NOUN =
            Pattern.compile("\\p{Lu}\\p{Ll}+(?:ung|ungen|heit|heiten|keit|keiten|ion|ionen|ierung|nahme|nahmen)");

    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,6}");
    private static final Pattern EXPLAINED =
            Pattern.compile("\\(\\s*(?:kurz:?\\s*)?(\\p{Lu}{2,6})\\s*\\)|\\b(\\p{Lu}{2,6})\\s*\\((?=\\p{L})");
    /** Everybody knows these, or they are no abbreviations but words that bind. */
    private static final Set<String> KNOWN = Set.of(
            "IT", "EU", "SH", "MV", "MUSS", "SOLLTE", "KANN", "DARF", "NICHT", "PC", "USB", "PDF", "TV", "UKW", "AG",
            "EUR");

    private Readability() {}

    public static Score of(String text) {
        Set<String> explained = explained(text);
        List<ScoredSentence> sentences =
                Sentences.plain(text).stream().map(s -> sentence(s, explained)).toList();
        int words = sentences.stream().mapToInt(ScoredSentence::words).sum();
        if (words == 0) return new Score(100, 1, List.of());
        List<String> all =
                sentences.stream().flatMap(s -> Terms.words(s.text()).stream()).toList();
        double length = (double) words / sentences.size();
        double syllables = all.stream().mapToInt(Terms::syllables).sum() / (double) words;
        double heavy = 100.0
                * all.stream().filter(w -> Terms.syllables(w) >= SYLLABLES).count()
                / words;
        return new Score(180 - length - 58.5 * syllables, 0.2744 * heavy + 0.2656 * length - 1.693, sentences);
    }

    private static Set<String> explained(String text) {
        var explained = new HashSet<>(KNOWN);
        var matcher = EXPLAINED.matcher(text);
        while (matcher.find()) explained.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        return explained;
    }

    private static ScoredSentence sentence(String text, Set<String> explained) {
        List<String> words = Terms.words(text);
        var found = new java.util.ArrayList<Obstacle>();
        if (words.size() > LONG_SENTENCE)
            found.add(new Obstacle(Obstacle.Kind.LONG_SENTENCE, String.valueOf(words.size())));
        // nobody writes such a sentence, and looking through it for each "wird" would take long
        if (text.length() <= LONGEST
                && (PASSIVE.matcher(text).find() || INVERTED.matcher(text).find()))
            found.add(new Obstacle(Obstacle.Kind.PASSIVE, ""));
        List<String> nouns =
                words.stream().filter(w -> NOUN.matcher(w).matches()).distinct().toList();
        if (nouns.size() >= NOUNS) found.add(new Obstacle(Obstacle.Kind.NOUNS, String.join(", ", nouns)));
        words.stream()
                .filter(w -> w.length() > LONG_WORD)
                .distinct()
                .forEach(w -> found.add(new Obstacle(Obstacle.Kind.LONG_WORD, w)));
        words.stream()
                .filter(w -> ABBREVIATION.matcher(w).matches() && !explained.contains(w))
                .distinct()
                .forEach(w -> found.add(new Obstacle(Obstacle.Kind.ABBREVIATION, w)));
        return new ScoredSentence(text, words.size(), found);
    }
}
