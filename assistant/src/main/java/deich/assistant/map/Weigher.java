// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.map;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * BM25 (Robertson, Walker, 1994) over some thousand texts, as {@link deich.assistant.find} has it; here all texts are
 * weighed at once and many fields of them, for which an index would be built and asked dozens of times.
 */
final class Weigher {
    private static final double K1 = 0.9;
    private static final double B = 0.4;

    private final int size;
    private final double average;
    private final Map<String, Posting> postings;

    /** @param weight of the term in each text, rarity included */
    private record Posting(double rarity, int[] text, double[] weight) {}

    Weigher(List<List<String>> texts) {
        size = texts.size();
        average = Math.max(1, texts.stream().mapToInt(List::size).average().orElse(1));
        var where = new HashMap<String, Map<Integer, Integer>>();
        for (int i = 0; i < size; i++) {
            for (String term : texts.get(i)) {
                where.computeIfAbsent(term, each -> new LinkedHashMap<>()).merge(i, 1, Integer::sum);
            }
        }
        postings = new HashMap<>(where.size() * 2);
        where.forEach((term, in) -> postings.put(term, posting(in, texts)));
    }

    private Posting posting(Map<Integer, Integer> in, List<List<String>> texts) {
        double rarity = StrictMath.log(1 + (size - in.size() + 0.5) / (in.size() + 0.5));
        var text = new int[in.size()];
        var weight = new double[in.size()];
        int at = 0;
        for (Map.Entry<Integer, Integer> each : in.entrySet()) {
            text[at] = each.getKey();
            weight[at++] =
                    rarity * saturated(each.getValue(), texts.get(each.getKey()).size());
        }
        return new Posting(rarity, text, weight);
    }

    private double saturated(int count, int length) {
        return count / (count + K1 * (1 - B + B * length / average));
    }

    double[] scores(Map<String, Integer> asked) {
        var scores = new double[size];
        asked.forEach((term, count) -> {
            Posting posting = postings.get(term);
            if (posting == null) return;
            for (int i = 0; i < posting.text.length; i++) scores[posting.text[i]] += count * posting.weight[i];
        });
        return scores;
    }

    /** What a text would score that says exactly what is asked. */
    double itself(Map<String, Integer> asked) {
        int length = asked.values().stream().mapToInt(each -> each).sum();
        double sum = 0;
        for (Map.Entry<String, Integer> each : asked.entrySet()) {
            Posting posting = postings.get(each.getKey());
            double rarity = posting != null ? posting.rarity : StrictMath.log(1 + (size + 0.5) / 0.5);
            sum += each.getValue() * rarity * saturated(each.getValue(), length);
        }
        return sum;
    }

    /** As shares of the best; all zero when nothing was found. */
    static double[] shares(double[] scores) {
        double best = Arrays.stream(scores).max().orElse(0);
        if (best > 0) for (int i = 0; i < scores.length; i++) scores[i] /= best;
        return scores;
    }
}
