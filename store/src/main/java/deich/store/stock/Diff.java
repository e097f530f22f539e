// SPDX-License-Identifier: EUPL-1.2
package deich.store.stock;

import deich.store.stock.FileDiff.Change;
import deich.store.stock.FileDiff.Hunk;
import deich.store.stock.FileDiff.Line;
import deich.store.stock.FileDiff.Sign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.jspecify.annotations.Nullable;

/** What differs between two states of the same files. */
final class Diff {

    private static final int AROUND = 3;
    private static final int MOST_BYTES_BY_LINE = 8 << 20;

    private final TreeMap<String, Bytes> removed = new TreeMap<>();
    private final TreeMap<String, Bytes> added = new TreeMap<>();
    private final List<FileDiff> found = new ArrayList<>();

    private Diff() {}

    static List<FileDiff> of(Files before, Files after) {
        var diff = new Diff();
        before.byPath().forEach((path, bytes) -> diff.before(path, bytes, after.find(path)));
        after.byPath().forEach((path, bytes) -> {
            if (before.find(path) == null) diff.added.put(path, bytes);
        });
        diff.renamed();
        diff.removed.forEach((path, bytes) -> diff.add(Change.REMOVED, path, path, bytes, null));
        diff.added.forEach((path, bytes) -> diff.add(Change.ADDED, path, path, null, bytes));
        diff.found.sort(Comparator.comparing(FileDiff::path));
        return List.copyOf(diff.found);
    }

    private void before(String path, Bytes old, @Nullable Bytes now) {
        if (now == null) removed.put(path, old);
        else if (!now.equals(old)) add(Change.CHANGED, path, path, old, now);
    }

    private void renamed() {
        for (var old : List.copyOf(removed.entrySet())) {
            String now = Likeness.closest(old.getValue(), added);
            if (now == null) continue;
            add(Change.RENAMED, now, old.getKey(), old.getValue(), added.remove(now));
            removed.remove(old.getKey());
        }
    }

    private void add(Change change, String path, String before, @Nullable Bytes old, @Nullable Bytes now) {
        boolean lines = byLine(old) && byLine(now);
        found.add(new FileDiff(change, path, before, lines ? hunks(lines(old), lines(now)) : List.of(), lines));
    }

    private static boolean byLine(@Nullable Bytes bytes) {
        return bytes == null || bytes.size() <= MOST_BYTES_BY_LINE && bytes.isText();
    }

    private static Lines lines(@Nullable Bytes bytes) {
        return bytes == null ? Lines.NONE : Lines.of(bytes);
    }

    private static List<Hunk> hunks(Lines old, Lines now) {
        EditList edits = new HistogramDiff().diff(Lines.EXACTLY, old, now);
        List<Hunk> hunks = new ArrayList<>();
        for (int first = 0; first < edits.size(); ) {
            int last = first;
            while (last + 1 < edits.size() && near(edits.get(last), edits.get(last + 1))) last++;
            hunks.add(hunk(old, now, edits.subList(first, last + 1)));
            first = last + 1;
        }
        return hunks;
    }

    private static boolean near(Edit one, Edit next) {
        return next.getBeginA() - one.getEndA() <= 2 * AROUND;
    }

    private static Hunk hunk(Lines old, Lines now, List<Edit> edits) {
        Edit first = edits.getFirst();
        int before = Math.max(0, first.getBeginA() - AROUND);
        int after = first.getBeginB() - (first.getBeginA() - before);
        List<Line> lines = new ArrayList<>();
        int at = before;
        for (Edit edit : edits) {
            show(lines, Sign.SAME, old, at, edit.getBeginA());
            show(lines, Sign.REMOVED, old, edit.getBeginA(), edit.getEndA());
            show(lines, Sign.ADDED, now, edit.getBeginB(), edit.getEndB());
            at = edit.getEndA();
        }
        show(lines, Sign.SAME, old, at, Math.min(old.size(), at + AROUND));
        return new Hunk(before + 1, after + 1, lines);
    }

    private static void show(List<Line> to, Sign sign, Lines lines, int from, int end) {
        for (int i = from; i < end; i++) to.add(new Line(sign, lines.shown(i)));
    }
}
