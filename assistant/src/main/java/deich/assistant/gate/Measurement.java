// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.gate;

import deich.assistant.prose.Terms;
import deich.assistant.source.Passage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Measures the gate: right sentences with right citations must pass; altered numbers, inserted negations, other modal verbs
 * and wrong citations must not. The alterations are made here, by rule, from right pairs.
 */
public final class Measurement {
    private static final int NEXT = 7;

    private final List<Pair> pairs;
    private final List<Set<String>> stems;
    private final Gate gate;

    private Measurement(List<Pair> pairs) {
        this.pairs = List.copyOf(pairs);
        this.stems = pairs.stream()
                .<Set<String>>map(p -> new HashSet<>(Terms.stems(p.passage().text())))
                .toList();
        this.gate = Gate.usual(
                Weights.of(pairs.stream().map(p -> p.passage().text()).toList()));
    }

    /** A sentence and the passage that it was made from. */
    public record Pair(String sentence, Passage passage) {}

    /** What was tried. */
    public enum Trial {
        /** Right pairs that pass. */
        RIGHT_KEPT,
        ALTERED_NUMBER_CAUGHT,
        /** Refused, or shown with a warning. */
        INSERTED_NEGATION_NOTED,
        OTHER_MODAL_CAUGHT,
        RANDOM_CITATION_REJECTED,
        /** The passage of another pair that has most in common with the sentence. */
        HARDEST_CITATION_REJECTED
    }

    /** @param good how many of {@code of} came out as they should */
    public record Row(Trial trial, int good, int of) {
        public double share() {
            return of == 0 ? Double.NaN : (double) good / of;
        }
    }

    /** One row for each trial, in their order. */
    public static List<Row> of(List<Pair> pairs) {
        return new Measurement(pairs).rows();
    }

    /** The pairs that come with Deich: written for it, about no real administration. */
    public static List<Pair> ownPairs() {
        var stream = Objects.requireNonNull(Measurement.class.getResourceAsStream("pairs.txt"));
        var pairs = new ArrayList<Pair>();
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                if (line.isBlank() || line.startsWith("#")) continue;
                int at = line.indexOf(" || ");
                var passage = new Passage(
                        "eigen#" + (pairs.size() + 1),
                        "eigen",
                        "",
                        List.of(),
                        OptionalInt.empty(),
                        line.substring(0, at));
                pairs.add(new Pair(line.substring(at + 4), passage));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pairs;
    }

    private List<Row> rows() {
        Map<Trial, Row> rows = new LinkedHashMap<>();
        rows.put(Trial.RIGHT_KEPT, row(Trial.RIGHT_KEPT, Pair::sentence, Checked::covered));
        rows.put(Trial.ALTERED_NUMBER_CAUGHT, caught(Trial.ALTERED_NUMBER_CAUGHT, p -> number(p.sentence())));
        rows.put(
                Trial.INSERTED_NEGATION_NOTED,
                row(Trial.INSERTED_NEGATION_NOTED, p -> negated(p.sentence()), c -> !c.covered() || c.doubtful()));
        rows.put(Trial.OTHER_MODAL_CAUGHT, caught(Trial.OTHER_MODAL_CAUGHT, p -> modal(p.sentence())));
        rows.put(Trial.RANDOM_CITATION_REJECTED, cited(Trial.RANDOM_CITATION_REJECTED, this::random));
        rows.put(Trial.HARDEST_CITATION_REJECTED, cited(Trial.HARDEST_CITATION_REJECTED, this::hardest));
        return List.copyOf(rows.values());
    }

    private Row caught(Trial trial, Function<Pair, @Nullable String> altered) {
        return row(trial, altered, c -> !c.covered());
    }

    /** @param altered null where the pair has nothing to alter */
    private Row row(Trial trial, Function<Pair, @Nullable String> altered, java.util.function.Predicate<Checked> good) {
        int well = 0;
        int all = 0;
        for (Pair pair : pairs) {
            String sentence = altered.apply(pair);
            if (sentence == null) continue;
            all++;
            if (good.test(check(sentence, pair.passage()))) well++;
        }
        return new Row(trial, well, all);
    }

    private Row cited(Trial trial, BiFunction<Integer, Pair, @Nullable Passage> other) {
        int well = 0;
        int all = 0;
        for (int i = 0; i < pairs.size(); i++) {
            Passage wrong = other.apply(i, pairs.get(i));
            if (wrong == null) continue;
            all++;
            if (!check(pairs.get(i).sentence(), wrong).covered()) well++;
        }
        return new Row(trial, well, all);
    }

    private Checked check(String sentence, Passage passage) {
        return gate.check(sentence, List.of(passage.id()), Map.of(passage.id(), passage));
    }

    private @Nullable Passage random(int i, Pair pair) {
        Passage other = pairs.get((i + NEXT) % pairs.size()).passage();
        return other.text().equals(pair.passage().text()) ? null : other;
    }

    private @Nullable Passage hardest(int i, Pair pair) {
        Passage best = null;
        double most = -1;
        List<String> asked = Terms.stems(pair.sentence());
        for (int k = 0; k < pairs.size(); k++) {
            Pair other = pairs.get(k);
            if (other.passage().text().equals(pair.passage().text())) continue;
            double share = Coverage.of(asked, stems.get(k), gate.weights());
            if (share > most) {
                most = share;
                best = other.passage();
            }
        }
        return best;
    }

    private static @Nullable String number(String sentence) {
        var digits = java.util.regex.Pattern.compile("(?<![\\p{L}\\d.,])\\d+(?![\\p{L}\\d])")
                .matcher(sentence);
        if (!digits.find()) return null;
        long other = Long.parseLong(digits.group()) + 1;
        return sentence.substring(0, digits.start()) + other + sentence.substring(digits.end());
    }

    private static @Nullable String negated(String sentence) {
        var verb = java.util.regex.Pattern.compile(
                        "(?iu)\\b(muss|müssen|soll|sollen|sollte|sollten|kann|können|darf|dürfen|ist|sind|wird|werden|hat|haben)\\b")
                .matcher(sentence);
        return verb.find() ? sentence.substring(0, verb.end()) + " nicht" + sentence.substring(verb.end()) : null;
    }

    private static @Nullable String modal(String sentence) {
        for (String[] swap : new String[][] {
            {"müssen", "sollten"}, {"MÜSSEN", "SOLLTEN"}, {"muss", "kann"}, {"MUSS", "SOLLTE"}, {"sollten", "müssen"},
            {"SOLLTEN", "MÜSSEN"}, {"sollte", "muss"}, {"SOLLTE", "MUSS"}, {"kann", "muss"}, {"können", "müssen"}
        }) {
            String other = sentence.replaceFirst("(?U)\\b" + swap[0] + "\\b", swap[1]);
            if (!other.equals(sentence)) return other;
        }
        return null;
    }
}
