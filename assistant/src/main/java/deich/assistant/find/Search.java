// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.find;

import deich.assistant.source.Passage;
import deich.assistant.text.German;
import deich.assistant.text.Identifiers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * One search over the shelves that one asker may see. Three ways of finding are put together: by words and parts of
 * words that the dictionary knows, by pieces of four and five letters, and by what belongs together; each is measured
 * against its own best, so that none drowns the others. How the weights came about: docs/decisions/0025-retrieval.md.
 */
final class Search {
    /** Characters of a question that count. */
    static final int LONGEST = 4_000;

    /** Clauses in a query: Lucene takes 1,024. */
    private static final int CLAUSES = 1_000;

    /** So many of each way of finding are put together. */
    private static final int DEPTH = 300;

    private static final double TITLE = 0.35;

    /** The first answers say what the question did not: so many of them, with this weight against the question's own. */
    private static final int FEEDBACK = 3;

    private static final double FEEDBACK_WEIGHT = 0.3;

    /** What stands beside a good passage under the same heading is a little better for it. */
    private static final double NEIGHBOUR = 0.1;

    /** What an embedding model says counts as much as each of the others; set before any figure was seen. */
    private static final double NEAR = 1;

    private static final int PIECE = 4;

    /** Words that ask, and say nothing about what for; as the analysis leaves them. */
    private static final Set<String> ASKING = new HashSet<>(Fields.words(
            "wie was wer wen wem wessen wo wohin woher wann warum wieso weshalb womit wofür wozu wodurch worauf woran welche"
                    + " welcher welches oft viel viele lange muss müssen soll sollte sollten darf kann gibt es how what who"
                    + " where when why which"));

    private final List<Shelf> shelves;
    private final Latent latent;
    private final float[] meant;
    private final IndexSearcher searcher;
    private final IndexReader all;
    private final int[] starts;

    /** @param meant what the embedding model makes of the question; {@link Shelf#UNREAD} where it is not to be asked */
    Search(List<Shelf> shelves, Latent latent, float[] meant) throws IOException {
        this.shelves = shelves;
        this.latent = latent;
        // half of the passages read would put the other half behind
        this.meant = shelves.stream().allMatch(Shelf::read) ? meant : Shelf.UNREAD;
        this.all = new MultiReader(shelves.stream().map(Shelf::reader).toArray(IndexReader[]::new), false);
        this.searcher = new IndexSearcher(all);
        searcher.setSimilarity(Shelf.SIMILARITY);
        searcher.setQueryCache(null); // keeps nothing of what was asked
        starts = new int[shelves.size() + 1];
        for (int i = 0; i < shelves.size(); i++) {
            starts[i + 1] = starts[i] + shelves.get(i).reader().maxDoc();
        }
    }

    /** @param shelf number of the shelf @param number of the passage on it */
    private record Key(int shelf, int number) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparingInt(Key::shelf)
                    .thenComparingInt(Key::number)
                    .compare(this, other);
        }
    }

    List<Hit> find(String asked, int most) throws IOException {
        String question = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
        if (all.maxDoc() == 0 || question.isBlank() || most < 1) return List.of();
        Map<Key, Integer> exact = exact(question);
        List<String> words = Fields.words(question);
        // who asks for nothing but an identifier wants that and nothing else
        boolean bare = !exact.isEmpty() && Identifiers.of(question).contains(Identifiers.key(question));
        SequencedMap<Key, Double> near = bare || meant.length == 0 ? new LinkedHashMap<>() : near();
        Key nearest = near.isEmpty() ? null : near.firstEntry().getKey();
        Map<Key, Double> scores = bare ? new TreeMap<>() : scores(question, words, near);
        exact.keySet().forEach(key -> scores.putIfAbsent(key, 0.0));
        Map<String, Integer> terms = Fields.counts(words);
        return scores.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Key, Double>>comparingInt(each -> exact.getOrDefault(each.getKey(), 9))
                        .thenComparing(Map.Entry::getValue, Comparator.reverseOrder())
                        .thenComparing(each -> placed(each.getKey()).passage().id())
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(each -> hit(each.getKey(), each.getValue(), exact.containsKey(each.getKey()), terms, nearest))
                .toList();
    }

    /** Passages that an identifier of the question names (0), whose title has it (1), or that mention it (2). */
    private Map<Key, Integer> exact(String question) throws IOException {
        var found = new HashMap<Key, Integer>();
        Set<String> names = new HashSet<>(Identifiers.of(question));
        names.add(Identifiers.key(question)); // a passage's id may look like nothing in particular
        List<String> fields = List.of(Fields.NAME, Fields.TITLED, Fields.MENTIONED);
        for (int rank = 0; rank < fields.size(); rank++) {
            for (String name : names) {
                for (Key key :
                        scored(new TermQuery(new Term(fields.get(rank), name))).keySet()) {
                    found.putIfAbsent(key, rank);
                }
            }
        }
        return found;
    }

    private Map<Key, Double> scores(String question, List<String> words, Map<Key, Double> near) throws IOException {
        var scores = new TreeMap<Key, Double>();
        add(scores, scored(query(Fields.WORDS, words)), 1);
        List<String> pieces = German.terms(Fields.analyzer(Fields.GRAMS), question);
        add(scores, scored(query(Fields.GRAMS, pieces)), 1);
        add(scores, scored(query(Fields.TITLE_WORDS, words)), TITLE);
        add(scores, scored(query(Fields.TITLE_GRAMS, pieces)), TITLE);
        add(scores, near, NEAR);
        float[] latently = latent.vector(words);
        var first = new TreeMap<>(scores);
        add(first, alike(latently), 1);
        add(scores, alike(withFeedback(latently, first)), 1);
        spread(scores);
        return scores;
    }

    /** Each way of finding in shares of its own best. */
    private static void add(Map<Key, Double> scores, Map<Key, Double> more, double weight) {
        double best = more.values().stream().mapToDouble(each -> each).max().orElse(0);
        if (best > 0) more.forEach((key, score) -> scores.merge(key, weight * score / best, Double::sum));
    }

    private BooleanQuery query(String field, List<String> terms) {
        var counts = new LinkedHashMap<String, Integer>();
        for (String term : terms) {
            if (counts.size() < CLAUSES || counts.containsKey(term)) counts.merge(term, 1, Integer::sum);
        }
        var query = new BooleanQuery.Builder();
        counts.forEach((term, count) ->
                query.add(new BoostQuery(new TermQuery(new Term(field, term)), count), BooleanClause.Occur.SHOULD));
        return query.build();
    }

    private Map<Key, Double> scored(org.apache.lucene.search.Query query) throws IOException {
        var found = new LinkedHashMap<Key, Double>();
        NumericDocValues numbers = MultiDocValues.getNumericValues(all, Fields.NUMBER);
        if (numbers == null) return found;
        ScoreDoc[] hits = searcher.search(query, DEPTH).scoreDocs;
        java.util.Arrays.sort(hits, Comparator.comparingInt(hit -> hit.doc)); // values are read forwards
        for (ScoreDoc hit : hits) {
            if (!numbers.advanceExact(hit.doc)) continue;
            int shelf = 0;
            while (hit.doc >= starts[shelf + 1]) shelf++;
            found.put(new Key(shelf, Math.toIntExact(numbers.longValue())), (double) hit.score);
        }
        return found;
    }

    private Map<Key, Double> alike(float[] latently) {
        return best(each -> Latent.alike(latently, each.vector()));
    }

    /**
     * What the embedding model says. To it all texts of an office are much alike (cosines between 0.7 and 0.9), so what
     * counts is how far each lies above the last of the best. The last bits of its sums are the processor's own, and are
     * left out.
     */
    private SequencedMap<Key, Double> near() {
        SequencedMap<Key, Double> near = best(each -> Math.rint(Latent.alike(meant, each.meaning()) * 1e4) / 1e4);
        if (near.isEmpty()) return near;
        double least = near.lastEntry().getValue();
        if (near.firstEntry().getValue() > least) near.replaceAll((key, alike) -> alike - least);
        return near;
    }

    /** Every vector is compared: exact, and quick enough below a hundred thousand. @return best first */
    private SequencedMap<Key, Double> best(ToDoubleFunction<Shelf.Placed> likeness) {
        var found = new ArrayList<Map.Entry<Key, Double>>();
        for (int shelf = 0; shelf < shelves.size(); shelf++) {
            for (Shelf.Placed each : shelves.get(shelf).placed()) {
                double alike = likeness.applyAsDouble(each);
                if (alike > 0) found.add(Map.entry(new Key(shelf, each.number()), alike));
            }
        }
        var best = new LinkedHashMap<Key, Double>();
        found.stream()
                .sorted(Map.Entry.<Key, Double>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(DEPTH)
                .forEach(each -> best.put(each.getKey(), each.getValue()));
        return best;
    }

    private float[] withFeedback(float[] latently, Map<Key, Double> first) {
        var moved = latently.clone();
        var best = first.entrySet().stream()
                .sorted(Map.Entry.<Key, Double>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(FEEDBACK)
                .toList();
        for (Map.Entry<Key, Double> each : best) {
            float[] vector = placed(each.getKey()).vector();
            for (int d = 0; d < moved.length; d++) moved[d] += (float) (FEEDBACK_WEIGHT / best.size()) * vector[d];
        }
        return moved;
    }

    private void spread(Map<Key, Double> scores) {
        var best = new HashMap<List<Object>, Double>();
        scores.forEach((key, score) -> best.merge(heading(key), score, Math::max));
        scores.replaceAll((key, score) -> score + NEIGHBOUR * best.getOrDefault(heading(key), 0.0));
    }

    private List<Object> heading(Key key) {
        Shelf.Placed placed = placed(key);
        return List.of(key.shelf(), placed.document().id(), placed.passage().path());
    }

    private Shelf.Placed placed(Key key) {
        return shelves.get(key.shelf()).placed(key.number());
    }

    private Hit hit(Key key, double score, boolean exact, Map<String, Integer> asked, @Nullable Key nearest) {
        Shelf.Placed placed = placed(key);
        Passage passage = placed.passage();
        return new Hit(passage, placed.document(), score, exact, covered(asked, placed.words()), key.equals(nearest));
    }

    /** Rare words weigh more; a word that no visible passage has weighs most, for nothing here can answer it. */
    private double covered(Map<String, Integer> asked, List<String> words) {
        Set<String> said = new HashSet<>(words);
        String pieces = "_" + String.join("_", said) + "_";
        double sum = 0;
        double found = 0;
        try {
            for (String term : asked.keySet()) {
                if (ASKING.contains(term)) continue;
                double rarity =
                        StrictMath.log((all.maxDoc() + 1.0) / (all.docFreq(new Term(Fields.WORDS, term)) + 0.5));
                sum += rarity;
                found += rarity * (said.contains(term) ? 1 : nearly(term, pieces));
            }
        } catch (IOException never) {
            throw new java.io.UncheckedIOException(never); // all of it is in memory
        }
        return sum > 0 ? found / sum : 0;
    }

    /** What counts for a word that stands there in another form ("melden", "Meldung"): the share of its pieces. */
    private static double nearly(String term, String pieces) {
        int count = term.length() - PIECE + 1;
        if (count < 1) return 0;
        int found = 0;
        for (int i = 0; i < count; i++) if (pieces.contains(term.substring(i, i + PIECE))) found++;
        double share = (double) found / count;
        return share < 0.5 ? 0 : share;
    }
}
