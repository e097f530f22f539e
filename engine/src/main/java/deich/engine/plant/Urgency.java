// SPDX-License-Identifier: EUPL-1.2
package deich.engine.plant;

import static deich.engine.Run.NEVER;

import deich.model.fact.Fact;
import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who is served first (law 5): the shortest MTPD of any service reachable upward through needs, in seconds; {@link
 * deich.engine.Run#NEVER} where no service says one.
 *
 * @param own by number: the service's own
 * @param inherited by number: the shortest of all it serves, itself included
 */
public record Urgency(long[] own, long[] inherited) {

    static Urgency of(Component[] components, Trees trees, int[][] fallbackTrees) {
        int n = components.length;
        long[] own = new long[n];
        Arrays.setAll(own, c -> mtpd(components[c]));
        long[] inherited = new long[n];
        Arrays.fill(inherited, NEVER);
        Ints reached = new Ints();
        IntStream.range(0, n)
                .filter(c -> own[c] != NEVER)
                .boxed()
                .sorted(Comparator.comparingLong(c -> own[c]))
                .forEach(service -> {
                    reach(service, own[service], inherited, reached);
                    while (!reached.isEmpty()) {
                        int c = reached.removeLast();
                        pass(c, trees, own[service], inherited, reached);
                        for (int tree : fallbackTrees[c]) pass(tree, trees, own[service], inherited, reached);
                    }
                });
        return new Urgency(own, inherited);
    }

    private static void pass(int tree, Trees trees, long mtpd, long[] inherited, Ints reached) {
        for (int leaf = trees.leafFrom()[tree]; leaf < trees.leafFrom()[tree + 1]; leaf++)
            reach(trees.target()[leaf], mtpd, inherited, reached);
    }

    private static void reach(int component, long mtpd, long[] inherited, Ints reached) {
        if (inherited[component] != NEVER) return;
        inherited[component] = mtpd;
        reached.add(component);
    }

    private static long mtpd(Component c) {
        if (c.kind() != Kind.SERVICE) return NEVER;
        Duration given = given(c.objectives().mtpd());
        return given == null ? NEVER : given.toSeconds();
    }

    /** The value of an objective, which no reading turns. */
    public static <T> @Nullable T given(Fact<T> fact) {
        return switch (fact) {
            case Fact.Stated<T> stated -> stated.value();
            case Fact.Assumed<T> assumed -> assumed.value();
            case Fact.Missing<T> _ -> null;
        };
    }
}
