// SPDX-License-Identifier: EUPL-1.2
package deich.bench;

import static deich.engine.Run.NEVER;

import deich.engine.plant.Layout;
import deich.engine.plant.Trees;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The least that can be done: plain loops over the arrays of a plant, one interval for each component, from the loss of what
 * it needs (after the tolerance) to its return (and the restart). No causes, no jobs, no levels, no second outage, nothing
 * that begins anew; what is written between two hits of the law is not here. It is a floor, not a rival.
 */
final class ArrayPass {
    private final Trees trees;
    private final long[] restart;
    /** From when to when each component is down; from never for not at all. */
    final long[] from;

    final long[] until;
    private long begin;
    private long end;
    private final long[] begins;
    private final long[] ends;
    private int branches;

    ArrayPass(Layout layout) {
        trees = layout.trees();
        restart = layout.shapes().restart();
        from = new long[layout.size()];
        until = new long[layout.size()];
        begins = new long[trees.leaves() + 1];
        ends = new long[trees.leaves() + 1];
    }

    /** All components, in the order of their numbers. @param horizon in seconds */
    void all(Struck struck, long horizon) {
        Arrays.fill(from, NEVER);
        for (int i = 0; i < struck.components().length; i++) strike(struck, i);
        for (int c = 0; c < from.length; c++) reckon(c, horizon);
    }

    /** As {@link #all}, of these components only: those that can be affected, known beforehand and in order. */
    void some(Struck struck, int[] components, long horizon) {
        for (int c : components) from[c] = NEVER;
        for (int i = 0; i < struck.components().length; i++) strike(struck, i);
        for (int c : components) reckon(c, horizon);
    }

    /** Numbers of those that are down, rising. */
    int[] down() {
        return IntStream.range(0, from.length).filter(c -> from[c] != NEVER).toArray();
    }

    private void strike(Struck struck, int i) {
        int c = struck.components()[i];
        if (from[c] == NEVER) until[c] = 0;
        from[c] = Math.min(from[c], struck.from()[i]);
        until[c] = Math.max(until[c], struck.until()[i]);
    }

    private void reckon(int c, long horizon) {
        if (trees.root()[c] == Trees.FLAT) flat(c);
        else node(trees.root()[c]);
        if (begin >= end || begin >= horizon) {
            if (from[c] == NEVER) return;
            begin = NEVER;
            end = 0;
        }
        long before = from[c];
        if (before != NEVER) end = Math.max(end, until[c]);
        from[c] = Math.min(begin, before);
        long owes = restart[c] < 0 ? -1 - restart[c] : restart[c];
        long back = end >= NEVER - owes ? NEVER : end + owes;
        until[c] = back >= horizon ? NEVER : back;
    }

    private void flat(int c) {
        long first = NEVER;
        long last = 0;
        int stop = trees.leafFrom()[c + 1];
        for (int leaf = trees.leafFrom()[c]; leaf < stop; leaf++) {
            int target = trees.target()[leaf];
            if (from[target] == NEVER) continue;
            long hurts = hurts(leaf, from[target]);
            if (hurts >= until[target]) continue;
            first = Math.min(first, hurts);
            last = Math.max(last, until[target]);
        }
        begin = first;
        end = last;
    }

    private long hurts(int leaf, long since) {
        if (trees.is(leaf, Trees.Leaf.ONLY)) return NEVER;
        long tolerance = trees.tolerance()[leaf];
        return since >= NEVER - tolerance ? NEVER : since + tolerance;
    }

    private void node(int node) {
        int wanted = trees.wanted()[node];
        if (wanted == Trees.LEAF) {
            int leaf = trees.branches()[node];
            int target = trees.target()[leaf];
            begin = from[target] == NEVER ? NEVER : hurts(leaf, from[target]);
            end = begin == NEVER ? 0 : until[target];
            return;
        }
        int place = branches;
        for (int branch = node + 1; branch < trees.end()[node]; branch = trees.end()[branch]) {
            node(branch);
            if (begin >= end) continue;
            begins[branches] = begin;
            ends[branches++] = end;
        }
        atLeast(place, trees.branches()[node] - wanted + 1);
        branches = place;
    }

    /** From when to when at least so many of the branches from a place on are out. */
    private void atLeast(int place, int enough) {
        begin = NEVER;
        end = 0;
        if (branches - place < enough) return;
        Arrays.sort(begins, place, branches);
        Arrays.sort(ends, place, branches);
        begin = begins[place + enough - 1];
        end = ends[branches - enough];
    }
}
