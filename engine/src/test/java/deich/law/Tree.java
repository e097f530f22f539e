// SPDX-License-Identifier: EUPL-1.2
package deich.law;

import deich.model.inventory.Need;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A need after settling: leaves that are there, and "at least k of". */
sealed interface Tree {
    /** (Not a constant: with default methods here, two threads that begin at once could wait for each other.) */
    static Tree none() {
        return new Some(0, List.of());
    }

    record Leaf(String target, long tolerance, Need.Start start, double atLevel) implements Tree {}

    record Some(int k, List<Tree> of) implements Tree {}

    default boolean met(Predicate<Leaf> by) {
        return switch (this) {
            case Leaf leaf -> by.test(leaf);
            case Some some -> {
                int met = 0;
                for (Tree t : some.of) if (t.met(by)) met++;
                yield met >= some.k;
            }
        };
    }

    default Stream<Leaf> leaves() {
        return switch (this) {
            case Leaf leaf -> Stream.of(leaf);
            case Some some -> some.of.stream().flatMap(Tree::leaves);
        };
    }

    /** The targets of the unmet leaves that matter: those below unmet branches only. */
    default Set<String> missing(Predicate<Leaf> by) {
        var found = new TreeSet<String>();
        if (!met(by)) {
            switch (this) {
                case Leaf leaf -> found.add(leaf.target);
                case Some some -> some.of.forEach(t -> found.addAll(t.missing(by)));
            }
        }
        return found;
    }
}
