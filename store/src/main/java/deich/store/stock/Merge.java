// SPDX-License-Identifier: EUPL-1.2
package deich.store.stock;

import deich.store.stock.Clash.Range;
import deich.store.stock.Clash.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeChunk.ConflictState;
import org.eclipse.jgit.merge.MergeResult;
import org.jspecify.annotations.Nullable;

/** Two people's changes to the same files, put together: whole files where one alone changed them, lines where both did. */
final class Merge {

    private final Files base;
    private final Files theirs;
    private final Files mine;
    private final TreeMap<String, Bytes> merged = new TreeMap<>();
    private final List<Clash> clashes = new ArrayList<>();

    private Merge(Files base, Files theirs, Files mine) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
    }

    static Merge of(Files base, Files theirs, Files mine) {
        var merge = new Merge(base, theirs, mine);
        for (String path : merge.paths()) merge.file(path);
        merge.fileAndFolder();
        return merge;
    }

    List<Clash> clashes() {
        return clashes;
    }

    /** When nothing clashed. */
    Files merged() {
        return new Files(merged);
    }

    private SortedSet<String> paths() {
        var paths = new TreeSet<>(base.byPath().keySet());
        paths.addAll(theirs.byPath().keySet());
        paths.addAll(mine.byPath().keySet());
        return paths;
    }

    private void file(String path) {
        Bytes old = base.find(path);
        Bytes their = theirs.find(path);
        Bytes my = mine.find(path);
        if (Objects.equals(my, old)) keep(path, their);
        else if (Objects.equals(their, old) || Objects.equals(their, my)) keep(path, my);
        else if (their == null || my == null || !their.isText() || !my.isText()) clash(path, List.of());
        else lines(path, old == null ? Lines.NONE : Lines.of(old), Lines.of(their), Lines.of(my));
    }

    private void keep(String path, @Nullable Bytes bytes) {
        if (bytes != null) merged.put(path, bytes);
    }

    private void lines(String path, Lines old, Lines their, Lines my) {
        MergeResult<Lines> result = new MergeAlgorithm(new HistogramDiff()).merge(Lines.EXACTLY, old, their, my);
        if (result.containsConflicts()) clash(path, regions(result));
        else merged.put(path, joined(result));
    }

    private static Bytes joined(MergeResult<Lines> result) {
        List<String> lines = new ArrayList<>();
        for (MergeChunk chunk : result)
            lines.addAll(result.getSequences().get(chunk.getSequenceIndex()).between(chunk.getBegin(), chunk.getEnd()));
        return Lines.join(lines);
    }

    /** A conflict comes as three pieces, one of each state, in no order one should rely on. */
    private static List<Region> regions(MergeResult<Lines> result) {
        List<Region> regions = new ArrayList<>();
        Range[] states = new Range[3];
        for (MergeChunk chunk : result) {
            if (chunk.getConflictState() == ConflictState.NO_CONFLICT) continue;
            states[chunk.getSequenceIndex()] = new Range(chunk.getBegin(), chunk.getEnd());
            if (states[0] == null || states[1] == null || states[2] == null) continue;
            regions.add(new Region(states[0], states[1], states[2]));
            states = new Range[3];
        }
        return regions;
    }

    /** One has made a folder of what the other has as a file. */
    private void fileAndFolder() {
        String both = Names.fileAndFolder(merged.keySet(), merged::containsKey);
        if (both != null) clash(both, List.of());
    }

    private void clash(String path, List<Region> regions) {
        clashes.add(new Clash(path, base.find(path), theirs.find(path), mine.find(path), regions));
    }
}
