// SPDX-License-Identifier: EUPL-1.2
package deich.model.tree;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * The functions of expressions, as the Open-PSA Model Exchange Format 2.0 defines them. Random deviates stand for their
 * mean, as the format has it where nothing is drawn.
 */
public enum Function {
    NEG("neg", 1, 1, a -> -a[0]),
    ADD("add", 1, 1000, a -> Arrays.stream(a).sum()),
    SUB("sub", 2, 1000, a -> a[0] - Arrays.stream(a, 1, a.length).sum()),
    MUL("mul", 1, 1000, a -> Arrays.stream(a).reduce(1, (x, y) -> x * y)),
    DIV("div", 2, 1000, a -> Arrays.stream(a, 1, a.length).reduce(a[0], (x, y) -> x / y)),
    MIN("min", 1, 1000, a -> Arrays.stream(a).min().orElseThrow()),
    MAX("max", 1, 1000, a -> Arrays.stream(a).max().orElseThrow()),
    MEAN("mean", 1, 1000, a -> Arrays.stream(a).average().orElseThrow()),
    POW("pow", 2, 2, a -> Math.pow(a[0], a[1])),
    EXP("exp", 1, 1, a -> Math.exp(a[0])),
    LOG("log", 1, 1, a -> Math.log(a[0])),
    LOG10("log10", 1, 1, a -> Math.log10(a[0])),
    SQRT("sqrt", 1, 1, a -> Math.sqrt(a[0])),
    ABS("abs", 1, 1, a -> Math.abs(a[0])),
    /** Failed by a time under a constant rate: rate, time. */
    EXPONENTIAL("exponential", 2, 2, a -> -Math.expm1(-a[0] * a[1])),
    /** Failed on demand, failing in use, repaired: gamma, rate, repair rate, time. */
    GLM("GLM", 4, 4, Function::glm),
    /** Scale, shape, time before which nothing fails, time. */
    WEIBULL("Weibull", 4, 4, a -> a[3] <= a[2] ? 0 : -Math.expm1(-Math.pow((a[3] - a[2]) / a[0], a[1]))),
    UNIFORM("uniform-deviate", 2, 2, a -> (a[0] + a[1]) / 2),
    NORMAL("normal-deviate", 2, 2, a -> a[0]),
    /** Mean, error factor, confidence; or mean and standard deviation of the logarithm. */
    LOGNORMAL("lognormal-deviate", 2, 3, a -> a.length == 3 ? a[0] : Math.exp(a[0] + a[1] * a[1] / 2)),
    /** Shape, scale. */
    GAMMA("gamma-deviate", 2, 2, a -> a[0] * a[1]),
    BETA("beta-deviate", 2, 2, a -> a[0] / (a[0] + a[1]));

    private final String word;
    private final int fewest;
    private final int most;
    private final ToDoubleFunction<double[]> rule;

    Function(String word, int fewest, int most, ToDoubleFunction<double[]> rule) {
        this.word = word;
        this.fewest = fewest;
        this.most = most;
        this.rule = rule;
    }

    /** As the format writes it. */
    public String word() {
        return word;
    }

    /** To how many values it must be applied at least; 1 or more. */
    public int fewest() {
        return fewest;
    }

    /** To how many values it can be applied at most. */
    public int most() {
        return most;
    }

    /** Whether it can be applied to so many values. */
    public boolean takes(int arguments) {
        return arguments >= fewest && arguments <= most;
    }

    /** @param arguments as many as it {@link #takes} */
    public double of(double... arguments) {
        return rule.applyAsDouble(arguments);
    }

    private static double glm(double[] a) {
        double rates = a[1] + a[2];
        if (rates == 0) return a[0];
        return (a[1] - (a[1] - a[0] * rates) * Math.exp(-rates * a[3])) / rates;
    }
}
