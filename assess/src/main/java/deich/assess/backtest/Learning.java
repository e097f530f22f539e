// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import deich.model.fact.RecoveryClass;
import deich.model.fact.Span;
import deich.model.incident.Belief;
import deich.model.incident.Help;
import deich.model.incident.Incident;
import deich.model.incident.Sample;
import deich.model.incident.SampleClass;
import deich.model.incident.Samples;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Learns recovery classes from samples, leaving one incident out.
 *
 * <p>Per class: a posterior over all medians and sigmas of the {@link Grid}. Samples of one incident are not independent:
 * m of them with correlation ρ count as m / (1 + (m − 1)ρ) (the design effect of cluster samples, Kish 1965). The prior of
 * sigma is common to all classes and is learned itself: centred on the sigma that explains all classes best, with a
 * factor of {@link #SIGMA_SPREAD} up or down. The prior of the median is flat, or a stated belief, or for a class said to be
 * like another one the median of that one, within a factor of e. The next recovery time is then log-normal with
 * the posterior mean of ln(median) and variance E[sigma²] + Var[ln median].
 */
final class Learning {

    /** Standard deviation of ln sigma around the common one. */
    private static final double SIGMA_SPREAD = 0.3;

    /** Standard deviation of ln(median) around that of the class it is like. */
    private static final double LIKENESS = 1.0;

    /** From so many samples on a belief is precise enough to speak about sigma too. */
    private static final double SPEAKS_OF_SIGMA = 10;

    private final Samples all;
    private final SortedSet<String> names = new TreeSet<>();
    private final Map<String, RecoveryClass> never = new TreeMap<>();
    private final Map<Sample, double[]> logLikelihoods = new IdentityHashMap<>();

    /** @param shipped of these only the names are used, and the whole of those that never end */
    Learning(Samples all, Map<String, RecoveryClass> shipped) {
        this.all = all;
        names.addAll(all.classes());
        names.addAll(shipped.keySet());
        shipped.forEach((name, known) -> {
            if (known.span() instanceof Span.Forever) never.put(name, known);
        });
        names.removeAll(never.keySet());
        for (Sample sample : all.samples()) logLikelihoods.put(sample, Grid.logLikelihood(sample.hours()));
    }

    /** What is known of every class in all. */
    Lessons ofAll() {
        return new OneOut(all).lessons();
    }

    /** What can be known of every class without this incident. */
    Lessons without(Incident tested) {
        return new OneOut(LeaveOut.of(all, tested)).lessons();
    }

    /** Everything learned with one incident left out. */
    private final class OneOut {
        private final Samples samples;
        private final Map<String, List<Sample>> byClass;
        private final double lnSigma;

        OneOut(Samples samples) {
            this.samples = samples;
            byClass = samples.samples().stream().collect(Collectors.groupingBy(Sample::recoveryClass));
            lnSigma = commonLnSigma();
        }

        Lessons lessons() {
            Map<String, Learned> classes =
                    names.stream().collect(Collectors.toMap(name -> name, name -> learned(name, names.size())));
            return new Lessons(classes, never, taken(Help::prepared), taken(help -> !help.prepared()));
        }

        private double commonLnSigma() {
            double[] sum = new double[Grid.SIGMAS];
            for (String name : names) {
                if (!byClass.containsKey(name)) continue;
                double[] of = Grid.overMedians(evidence(name));
                for (int s = 0; s < sum.length; s++) sum[s] += of[s];
            }
            int best = 0;
            for (int s = 1; s < sum.length; s++) if (sum[s] > sum[best]) best = s;
            return byClass.isEmpty() ? 0 : Grid.lnSigma(best);
        }

        private double[] evidence(String name) {
            double rho = samples.of(name).correlation();
            List<Sample> own = byClass.getOrDefault(name, List.of());
            Map<String, Long> perIncident =
                    own.stream().collect(Collectors.groupingBy(Sample::incident, Collectors.counting()));
            double[] sum = new double[Grid.CELLS];
            for (Sample sample : own) {
                double weight = 1 / (1 + (perIncident.getOrDefault(sample.incident(), 1L) - 1) * rho);
                double[] of = Objects.requireNonNull(logLikelihoods.get(sample));
                for (int cell = 0; cell < sum.length; cell++) sum[cell] += weight * of[cell];
            }
            return sum;
        }

        /** @param depth how many more classes may be asked what they are like */
        private Learned learned(String name, int depth) {
            SampleClass about = samples.of(name);
            double[] logs = evidence(name);
            for (int cell = 0; cell < logs.length; cell++)
                logs[cell] -= squared((Grid.lnSigma(cell) - lnSigma) / SIGMA_SPREAD) / 2;
            List<Belief> beliefs = samples.beliefsOf(name);
            for (Belief belief : beliefs) believe(logs, belief);
            if (beliefs.isEmpty() && about.like() != null && depth > 0) liken(logs, learned(about.like(), depth - 1));
            return summed(about, Grid.weights(logs));
        }

        private void believe(double[] logs, Belief belief) {
            double mu = StrictMath.log(belief.median());
            boolean sigmaToo = belief.weight() >= SPEAKS_OF_SIGMA;
            for (int cell = 0; cell < logs.length; cell++) {
                logs[cell] -= belief.weight() * squared((Grid.mu(cell) - mu) / belief.sigma()) / 2;
                if (sigmaToo)
                    logs[cell] -= belief.weight() * squared(Grid.lnSigma(cell) - StrictMath.log(belief.sigma()));
            }
        }

        private void liken(double[] logs, Learned other) {
            double mu = StrictMath.log(other.median());
            for (int cell = 0; cell < logs.length; cell++) logs[cell] -= squared((Grid.mu(cell) - mu) / LIKENESS) / 2;
        }

        private Learned summed(SampleClass about, double[] weights) {
            double mean = 0;
            for (int cell = 0; cell < weights.length; cell++) mean += weights[cell] * Grid.mu(cell);
            double variance = 0;
            for (int cell = 0; cell < weights.length; cell++)
                variance += weights[cell] * (squared(Grid.sigma(cell)) + squared(Grid.mu(cell) - mean));
            List<Sample> own = byClass.getOrDefault(about.id(), List.of());
            int incidents = (int) own.stream().map(Sample::incident).distinct().count();
            return new Learned(
                    about, StrictMath.exp(mean), StrictMath.sqrt(variance), own.size(), incidents, waits(own));
        }

        /** Zero for a class of which nobody noted when the last step came. */
        private static double waits(List<Sample> own) {
            long noted =
                    own.stream().filter(sample -> sample.released() != null).count();
            long waited = own.stream()
                    .filter(sample -> sample.released() == Sample.Released.NEXT_WORKING_DAY)
                    .count();
            return noted == 0 ? 0 : next(waited, noted);
        }

        private double taken(Predicate<Help> which) {
            List<Help> seen = samples.helps().stream().filter(which).toList();
            return next(seen.stream().filter(Help::used).count(), seen.size());
        }
    }

    /** How probable it is that it happens next time too (Laplace's rule of succession). */
    private static double next(long happened, long of) {
        return (happened + 1.0) / (of + 2.0);
    }

    private static double squared(double x) {
        return x * x;
    }
}
