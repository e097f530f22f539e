// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.map;

import deich.assistant.find.Latent;
import deich.assistant.source.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Proposes new controls for old requirements: how the texts are like, and what people confirmed for similar ones. How
 * often a control was chosen at all is left out on purpose: it would learn habits and hide controls that are new.
 */
public final class Ranker {
    /** Of these, the likeliest by text, each case learns to tell the right ones. */
    private static final int CANDIDATES = 200;

    /** Below this many confirmed mappings nothing is learned, and all texts' sides count alike. */
    private static final int LEAST = 20;

    private final Controls controls;
    private final Neighbours neighbours;
    private final double[] mean;
    private final double[] spread;
    private final double[] weights;

    private Ranker(Controls controls, Neighbours neighbours, double[] mean, double[] spread, double[] weights) {
        this.controls = controls;
        this.neighbours = neighbours;
        this.mean = mean;
        this.spread = spread;
        this.weights = weights;
    }

    /**
     * What does not hang on the confirmed mappings, made once. Learning anew after each confirmation is quick as far as
     * comparisons are kept; the others are made again, some milliseconds each.
     */
    public static final class Ground {
        private final Controls controls;
        private final Map<String, Integer> number = new HashMap<>();
        private final Map<Old, List<double[]>> compared = new HashMap<>();
        private final int kept;

        /** For learning once: nothing is kept. */
        public Ground(List<Passage> controls, List<String> texts) {
            this(controls, texts, 0);
        }

        /**
         * @param controls of the new standard
         * @param texts further texts from which to learn what belongs together, such as the old standard
         * @param kept how many old requirements' comparisons stay in memory: of each 256 bytes a control
         */
        public Ground(List<Passage> controls, List<String> texts, int kept) {
            this.kept = kept;
            List<List<String>> ofControls =
                    controls.stream().map(each -> Worded.words(each.whole())).toList();
            var words = new ArrayList<>(ofControls);
            for (String text : texts) words.add(Worded.words(text));
            this.controls = new Controls(controls, ofControls, Latent.learn(words));
            for (int i = 0; i < controls.size(); i++) number.put(controls.get(i).id(), i);
        }

        private synchronized List<double[]> compared(Old old) {
            List<double[]> before = compared.get(old);
            if (before != null) return before;
            List<double[]> made = controls.compare(old);
            // the first ones stay: all are asked for in turn, and what was asked last is asked again last
            if (compared.size() < kept) compared.put(old, made);
            return made;
        }
    }

    /** @param confirmed what people found; may be empty */
    public static Ranker learn(Ground ground, List<Confirmed> confirmed) {
        Controls controls = ground.controls;
        var neighbours = new Neighbours(confirmed, ground.number, controls.latent());
        var cases = new ArrayList<Softmax.Case>();
        for (int i = 0; i < confirmed.size(); i++) {
            Confirmed each = confirmed.get(i);
            double[][] rows = rows(ground, neighbours, each.old(), neighbours.learning(i));
            var right = new boolean[rows.length];
            for (String id : each.controls()) {
                Integer number = ground.number.get(id);
                if (number != null) right[number] = true;
            }
            addCase(cases, rows, right);
        }
        int features = cases.isEmpty() ? Controls.SIDES + 2 : cases.getFirst().rows()[0].length;
        var mean = new double[features];
        var spread = new double[features];
        if (cases.size() < LEAST) {
            java.util.Arrays.fill(spread, 1);
            var even = new double[features];
            java.util.Arrays.fill(even, 1);
            return new Ranker(controls, neighbours, mean, spread, even);
        }
        measure(cases, mean, spread);
        for (Softmax.Case each : cases) for (double[] row : each.rows()) standardise(row, mean, spread);
        return new Ranker(controls, neighbours, mean, spread, Softmax.learn(cases, features));
    }

    private static void addCase(List<Softmax.Case> cases, double[][] rows, boolean[] right) {
        int[] chosen = IntStream.range(0, rows.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> !right[i])
                        .thenComparing(Comparator.comparingDouble((Integer i) -> -first(rows[i])))
                        .thenComparingInt(i -> i))
                .limit(CANDIDATES)
                .mapToInt(i -> i)
                .toArray();
        var flags = new boolean[chosen.length];
        var kept = new double[chosen.length][];
        boolean any = false;
        for (int i = 0; i < chosen.length; i++) {
            kept[i] = rows[chosen[i]];
            flags[i] = right[chosen[i]];
            any |= flags[i];
        }
        if (any) cases.add(new Softmax.Case(kept, flags));
    }

    /** The whole text by words, pieces and meaning, and the votes. */
    private static double first(double[] row) {
        return row[0] + row[1] + row[2] + row[row.length - 2];
    }

    private static double[][] rows(Ground ground, Neighbours neighbours, Old old, List<Neighbours.Voter> voters) {
        var columns = new ArrayList<>(ground.compared(old));
        return withVotes(ground.controls, neighbours, voters, columns);
    }

    private static double[][] withVotes(
            Controls controls, Neighbours neighbours, List<Neighbours.Voter> voters, List<double[]> columns) {
        double[] votes = neighbours.votes(voters, controls.size());
        columns.add(Weigher.shares(votes));
        columns.add(controls.byFamily(votes));
        var rows = new double[controls.size()][columns.size()];
        for (int f = 0; f < columns.size(); f++) {
            for (int i = 0; i < rows.length; i++) rows[i][f] = columns.get(f)[i];
        }
        return rows;
    }

    private static void measure(List<Softmax.Case> cases, double[] mean, double[] spread) {
        long count = 0;
        for (Softmax.Case each : cases) {
            for (double[] row : each.rows()) {
                count++;
                for (int f = 0; f < mean.length; f++) {
                    mean[f] += row[f];
                    spread[f] += row[f] * row[f];
                }
            }
        }
        for (int f = 0; f < mean.length; f++) {
            mean[f] /= count;
            spread[f] = Math.max(1e-9, Math.sqrt(Math.max(0, spread[f] / count - mean[f] * mean[f])));
        }
    }

    private static void standardise(double[] row, double[] mean, double[] spread) {
        for (int f = 0; f < row.length; f++) row[f] = (row[f] - mean[f]) / spread[f];
    }

    /** @return the likeliest first, at most so many */
    public List<Proposal> propose(Old old, int most) {
        var titled = Worded.of(old.titled(), controls.latent());
        List<Neighbours.Voter> voters = neighbours.voters(old, titled);
        double[][] rows = withVotes(controls, neighbours, voters, new ArrayList<>(controls.compare(old, titled)));
        for (double[] row : rows) standardise(row, mean, spread);
        double[] shares = Softmax.shares(rows, weights);
        return IntStream.range(0, rows.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -shares[i]).thenComparingInt(i -> i))
                .limit(most)
                .map(i -> new Proposal(controls.id(i), shares[i], neighbours.named(voters, i)))
                .toList();
    }
}
