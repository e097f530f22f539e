// SPDX-License-Identifier: EUPL-1.2
package deich.assess.backtest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleBiFunction;

/**
 * Finds where a function of two variables is greatest, without its derivatives: the same steps on every machine.
 *
 * <p>Source: J. A. Nelder, R. Mead, A simplex method for function minimization, Computer Journal 7 (1965) 308–313, with its
 * usual coefficients 1, 2, 1/2, 1/2.
 */
final class Simplex {
    private static final int MOST_STEPS = 2000;
    private static final double CLOSE = 1e-12;

    private final ToDoubleBiFunction<Double, Double> function;

    private Simplex(ToDoubleBiFunction<Double, Double> function) {
        this.function = function;
    }

    record Point(double x, double y, double value) {}

    /** Begins around (x, y) with steps of {@code step}, and once more where that led, lest it stopped too soon. */
    static Point greatest(ToDoubleBiFunction<Double, Double> function, double x, double y, double step) {
        var simplex = new Simplex(function);
        Point first = simplex.climb(x, y, step);
        return simplex.climb(first.x(), first.y(), step / 4);
    }

    private Point at(double x, double y) {
        return new Point(x, y, function.applyAsDouble(x, y));
    }

    private Point climb(double x, double y, double step) {
        Point[] three = {at(x, y), at(x + step, y), at(x, y + step)};
        for (int i = 0; i < MOST_STEPS; i++) {
            Arrays.sort(three, Comparator.comparingDouble(Point::value).reversed());
            if (size(three) < CLOSE) break;
            step(three);
        }
        return three[0];
    }

    private static double size(Point[] three) {
        double size = 0;
        for (Point point : three)
            size = Math.max(size, Math.max(Math.abs(point.x() - three[0].x()), Math.abs(point.y() - three[0].y())));
        return size;
    }

    /** Replaces the worst of the three, the last, or draws all towards the best, the first. */
    private void step(Point[] three) {
        Point reflected = beyond(three, 1);
        if (reflected.value() > three[0].value()) {
            Point expanded = beyond(three, 2);
            three[2] = expanded.value() > reflected.value() ? expanded : reflected;
        } else if (reflected.value() > three[1].value()) {
            three[2] = reflected;
        } else {
            Point contracted = beyond(three, reflected.value() > three[2].value() ? 0.5 : -0.5);
            if (contracted.value() > Math.max(reflected.value(), three[2].value())) three[2] = contracted;
            else for (int i = 1; i < 3; i++) three[i] = halfWay(three[0], three[i]);
        }
    }

    /** On the line from the worst through the middle of the others, so many times as far behind it. */
    private Point beyond(Point[] three, double times) {
        double x = (three[0].x() + three[1].x()) / 2;
        double y = (three[0].y() + three[1].y()) / 2;
        return at(x + times * (x - three[2].x()), y + times * (y - three[2].y()));
    }

    private Point halfWay(Point a, Point b) {
        return at((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
    }
}
