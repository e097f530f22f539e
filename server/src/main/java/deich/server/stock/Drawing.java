// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.model.inventory.Need;
import deich.server.frame.Said;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws two steps of needs in both directions. What does not fit is counted; the lists on the page have all of the first step. */
final class Drawing {
    static final int WIDTH = 190;
    static final int HEIGHT = 44;
    private static final int COLUMN = 246;
    private static final int ROW = 58;
    private static final int TOP = 34;
    private static final int MOST = 12;
    private static final int LETTERS = 25;
    private static final int STEPS = 2;

    private final Said said;
    private final Index index;
    private final String base;
    private final Map<String, Integer> steps = new LinkedHashMap<>();
    private final List<List<String>> columns = new ArrayList<>();
    private int hidden;

    Drawing(Said said, Index index, String base) {
        this.said = said;
        this.index = index;
        this.base = base;
    }

    Picture around(String id) {
        steps.put(id, 0);
        for (int i = 0; i <= 2 * STEPS; i++) columns.add(List.of());
        columns.set(STEPS, List.of(id));
        for (int step = 1; step <= STEPS; step++) {
            columns.set(STEPS + step, next(columns.get(STEPS + step - 1), step));
            columns.set(STEPS - step, next(columns.get(STEPS - step + 1), -step));
        }
        return laid();
    }

    private List<String> next(List<String> from, int step) {
        Set<String> found = new LinkedHashSet<>();
        for (String id : from) found.addAll(step > 0 ? needed(id) : index.users(id));
        found.removeIf(id -> steps.containsKey(id) || !index.byId().containsKey(id));
        List<String> shown = found.stream().limit(MOST).toList();
        hidden += found.size() - shown.size();
        shown.forEach(id -> steps.put(id, step));
        return shown;
    }

    private Collection<String> needed(String id) {
        Entry entry = index.byId().get(id);
        Set<String> targets = new LinkedHashSet<>();
        if (entry == null) return targets;
        for (Need need : entry.component().allNeeds()) for (Need.Leaf leaf : need.leaves()) targets.add(leaf.target());
        return targets;
    }

    private Picture laid() {
        int rows = columns.stream().mapToInt(List::size).max().orElse(1);
        int first = 0;
        while (columns.get(first).isEmpty()) first++;
        int last = columns.size() - 1;
        while (columns.get(last).isEmpty()) last--;
        var boxes = new LinkedHashMap<String, Picture.Box>();
        var heads = new ArrayList<Picture.Head>();
        for (int column = first; column <= last; column++) {
            int x = (column - first) * COLUMN + 4;
            heads.add(new Picture.Head(x, said.t("picture.step." + (column - STEPS))));
            place(boxes, columns.get(column), x, column - STEPS, rows);
        }
        int width = (last - first) * COLUMN + WIDTH + 8;
        return new Picture(width, TOP + rows * ROW, List.copyOf(boxes.values()), arrows(boxes), hidden, heads);
    }

    private void place(Map<String, Picture.Box> boxes, List<String> ids, int x, int step, int rows) {
        int y = TOP + (rows - ids.size()) * ROW / 2;
        for (String id : ids) {
            Entry entry = index.byId().get(id);
            if (entry == null) continue;
            String kind = said.words().of(entry.component().kind());
            String href = base + "/bestand/" + id;
            boxes.put(id, new Picture.Box(id, entry.name(), cut(entry.name()), cut(kind), href, x, y, step));
            y += ROW;
        }
    }

    private static String cut(String name) {
        return name.length() <= LETTERS ? name : name.substring(0, LETTERS - 1).stripTrailing() + "…";
    }

    private List<Picture.Arrow> arrows(Map<String, Picture.Box> boxes) {
        var arrows = new ArrayList<Picture.Arrow>();
        for (Picture.Box from : boxes.values())
            for (String target : needed(from.id())) {
                Picture.Box to = boxes.get(target);
                if (to != null && to.x() > from.x()) arrows.add(arrow(from, to));
            }
        return arrows;
    }

    private static Picture.Arrow arrow(Picture.Box from, Picture.Box to) {
        int x1 = from.x() + WIDTH;
        int y1 = from.y() + HEIGHT / 2;
        int x2 = to.x();
        int y2 = to.y() + HEIGHT / 2;
        int bend = (x2 - x1) / 2;
        return new Picture.Arrow("M" + x1 + " " + y1 + " C" + (x1 + bend) + " " + y1 + " " + (x2 - bend) + " " + y2
                + " " + x2 + " " + y2);
    }
}
