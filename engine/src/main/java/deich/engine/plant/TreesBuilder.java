// SPDX-License-Identifier: EUPL-1.2
package deich.engine.plant;

import deich.engine.draw.Draws;
import deich.engine.draw.Term;
import deich.engine.draw.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes settled needs into flat arrays, one tree after the other. */
final class TreesBuilder {
    private final Ints leafFrom = new Ints();
    private final Ints root = new Ints();
    private final Ints wanted = new Ints();
    private final Ints branches = new Ints();
    private final Ints end = new Ints();
    private final Ints target = new Ints();
    private byte[] traits = new byte[16];
    private long[] tolerance = new long[16];
    /** Leaves of which there is something special to say: few. */
    private final List<Special> specials = new ArrayList<>();

    private record Special(int leaf, Node.Leaf what, String owner) {}

    /** @return the number of the tree */
    int add(Node need, String owner) {
        leafFrom.add(target.size());
        boolean flat = flat(need);
        root.add(flat ? Trees.FLAT : wanted.size());
        if (!flat) write(need, owner, true);
        else if (need instanceof Node.Some all) all.of().forEach(leaf -> leaf((Node.Leaf) leaf, owner, true));
        else leaf((Node.Leaf) need, owner, true);
        return root.size() - 1;
    }

    private static boolean flat(Node need) {
        if (!(need instanceof Node.Some some)) return true;
        if (!some.all()) return false;
        for (Node branch : some.of()) if (!(branch instanceof Node.Leaf)) return false;
        return true;
    }

    private void write(Node need, String owner, boolean essential) {
        int node = wanted.size();
        end.add(0);
        switch (need) {
            case Node.Leaf leaf -> {
                wanted.add(Trees.LEAF);
                branches.add(leaf(leaf, owner, essential));
            }
            case Node.Some some -> {
                wanted.add(some.k());
                branches.add(some.of().size());
                for (Node branch : some.of()) write(branch, owner, essential && some.all());
            }
        }
        end.set(node, wanted.size());
    }

    private int leaf(Node.Leaf leaf, String owner, boolean essential) {
        int number = target.size();
        boolean uncertain = !leaf.tolerance().certain();
        target.add(leaf.target());
        if (number == traits.length) {
            traits = Arrays.copyOf(traits, number * 2);
            tolerance = Arrays.copyOf(tolerance, number * 2);
        }
        traits[number] = (byte)
                (leaf.traits() | (uncertain ? Trees.Leaf.UNCERTAIN : 0) | (essential ? Trees.Leaf.ESSENTIAL : 0));
        tolerance[number] = leaf.tolerance().at(Values.SHORT);
        if (uncertain || (leaf.traits() & Trees.Leaf.LEVEL) != 0) specials.add(new Special(number, leaf, owner));
        return number;
    }

    Trees build(String[] ids) {
        leafFrom.add(target.size());
        int some = specials.isEmpty() ? 0 : target.size();
        Term[] uncertain = new Term[some];
        long[] name = new long[some];
        double[] atLevel = new double[some];
        for (Special s : specials) {
            uncertain[s.leaf] = s.what.tolerance();
            name[s.leaf] = Draws.name("tolerance:" + s.owner + ":" + ids[s.what.target()]);
            atLevel[s.leaf] = s.what.atLevel();
        }
        return new Trees(
                leafFrom.toArray(),
                root.toArray(),
                wanted.toArray(),
                branches.toArray(),
                end.toArray(),
                target.toArray(),
                Arrays.copyOf(traits, target.size()),
                Arrays.copyOf(tolerance, target.size()),
                uncertain,
                name,
                atLevel);
    }
}
