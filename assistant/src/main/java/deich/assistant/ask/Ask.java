// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.ask;

import deich.assistant.find.Hit;
import deich.assistant.find.Library;
import deich.assistant.find.Sight;
import deich.assistant.text.German;
import deich.assistant.text.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Answers without a language model: the sentences that say most of what was asked, word for word, each with its place.
 * What is not covered is said to be so; silence never looks like an answer. No answer is kept.
 */
public final class Ask {
    /** Below this share of the question's words, weighed by rarity, nothing found counts as an answer. */
    public static final double COVERED = 0.5;

    /** Passages that an answer draws on for each question. */
    private static final int PASSAGES = 5;

    /** Sentences of one passage. */
    private static final int SENTENCES = 3;

    /** For one question put apart into several, the whole is asked too: parts lean on each other. */
    private static final int WHOLE = 3;

    private static final German GERMAN = new German();

    private final Library library;

    public Ask(Library library) {
        this.library = library;
    }

    /** @param question up to {@value #LONGEST} characters count */
    public Answer answer(String question, Sight sight) {
        String asked = question.length() > LONGEST ? question.substring(0, LONGEST) : question;
        List<String> questions = Questions.of(asked);
        var parts = new ArrayList<Part>();
        List<Hit> whole = questions.size() > 1 ? library.find(asked, sight, WHOLE) : List.of();
        for (String each : questions) parts.add(part(each, whole, sight));
        return new Answer(question, parts);
    }

    static final int LONGEST = 2_000;

    /** @param whole what the whole question found where this is a part of it */
    private Part part(String question, List<Hit> whole, Sight sight) {
        var hits = new LinkedHashMap<String, Hit>();
        for (Hit hit : library.find(question, sight, PASSAGES)) hits.put(key(hit), hit);
        for (Hit hit : whole) hits.putIfAbsent(key(hit), hit);
        boolean covered = hits.values().stream().anyMatch(hit -> hit.exact() || hit.covered() >= COVERED);
        Set<String> terms = new HashSet<>(German.terms(GERMAN, question));
        var extracts = new ArrayList<Extract>();
        for (Hit hit : hits.values()) {
            if (extracts.size() >= PASSAGES * SENTENCES) break;
            // where something answers, what says hardly anything of the question only distracts, in whatever words
            if (covered && !hit.exact() && !hit.near() && hit.covered() < COVERED / 2) continue;
            extracts.addAll(extracts(hit, terms));
        }
        return new Part(question, covered, extracts);
    }

    private static String key(Hit hit) {
        return hit.document().owner() + "\n" + hit.document().id() + "\n"
                + hit.passage().id();
    }

    /** The sentences that say most of the question, in the order in which they stand. */
    private static List<Extract> extracts(Hit hit, Set<String> asked) {
        List<Sentences.Sentence> sentences = Sentences.of(hit.passage().text());
        Map<Integer, Long> said = new LinkedHashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            Set<String> terms =
                    new HashSet<>(German.terms(GERMAN, sentences.get(i).text()));
            terms.retainAll(asked);
            said.put(i, (long) terms.size());
        }
        int most = hit.exact() ? SENTENCES + 2 : SENTENCES;
        return IntStream.range(0, sentences.size())
                .boxed()
                // of one that says nothing of it, only the first sentence: the passage was found by what it means
                .filter(i -> hit.exact() || said.getOrDefault(i, 0L) > 0 || i == 0)
                .sorted(Comparator.comparing((Integer i) -> -said.getOrDefault(i, 0L))
                        .thenComparing(i -> i))
                .limit(most)
                .sorted()
                .map(i -> extract(hit, sentences.get(i)))
                .toList();
    }

    private static Extract extract(Hit hit, Sentences.Sentence sentence) {
        var path = new ArrayList<>(hit.passage().path());
        path.removeIf(String::isBlank);
        String title = hit.passage().title();
        // a passage may be called by the last heading above it
        if (!title.isBlank() && (path.isEmpty() || !path.getLast().equals(title))) path.add(title);
        var citation = new Citation(
                hit.document().owner(),
                hit.document().id(),
                hit.document().title(),
                hit.document().provenance(),
                hit.passage().id(),
                path,
                hit.passage().page(),
                sentence.from(),
                sentence.to());
        return new Extract(sentence.text(), citation, Modal.of(sentence.text()), hit.exact(), hit.covered());
    }
}
