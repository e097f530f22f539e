// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.run.Berth.FAR;
import static deich.engine.run.Berth.UP;

import deich.engine.Settings;
import deich.engine.draw.Values;
import deich.engine.plant.Ints;
import deich.engine.plant.Layout;
import deich.engine.plant.Shapes;
import deich.engine.plant.Trees;
import deich.engine.plant.Users;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sweep through several futures side by side: every component that is down in any of them is visited once. Components on
 * which the same hangs are reckoned once ({@link Likeness}), all futures in one loop ({@link Abreast}); whatever one
 * interval does not tell is reckoned future by future ({@link Lane}). Futures that cannot be swept give up, and are left to
 * whoever asked.
 */
final class Batch {
    private final Strikes plan;
    private final Layout layout;
    private final Shapes shapes;
    private final Trees trees;
    private final Berth berth;
    private final Downs downs;
    private final Settings settings;
    private final int horizon;
    private final int first;
    private final int lanes;
    private final Abreast abreast;
    private final Likeness likeness;
    private final @Nullable Lane[] each;
    private final int[] drawn;
    /** Strikes by component, and then by future. */
    private final Map<Integer, List<List<Strike>>> strikes = new HashMap<>();
    /** Futures that cannot be swept. */
    final BitSet givenUp = new BitSet();
    /** How many rows there were in the end. */
    private int rows;

    /** @param ground restored. @param first the first future. @param lanes how many there are */
    Batch(Strikes plan, Ground ground, Settings settings, int first, int lanes) {
        this.plan = plan;
        this.settings = settings;
        this.first = first;
        this.lanes = lanes;
        layout = plan.layout();
        shapes = layout.shapes();
        trees = layout.trees();
        horizon = (int) settings.horizon();
        berth = ground.berth();
        downs = ground.downs();
        berth.begin(lanes);
        abreast = new Abreast(lanes, horizon);
        likeness = new Likeness(layout, berth, horizon);
        each = new Lane[lanes];
        drawn = new int[lanes];
    }

    Berth berth() {
        return berth;
    }

    Layout layout() {
        return layout;
    }

    int lanes() {
        return lanes;
    }

    Lane lane(int number) {
        Lane lane = each[number];
        if (lane == null) {
            Values values = Values.future(settings.seed(), first + number);
            var sweep = new Sweep(plan, downs, values, settings.horizon(), settings.unprepared());
            lane = each[number] = new Lane(number, berth, downs, values, sweep);
        }
        return lane;
    }

    void run() {
        for (int i = 0; i < lanes; i++) strike(i);
        for (int c = downs.next(); c >= 0; c = downs.next()) {
            if (Sweep.bound(shapes.traits()[c], plan.spoil())) giveUp(c);
            else fall(c, row(c));
        }
        rows = berth.rows.count();
    }

    /** How many different rows components had: what a batch takes of memory. */
    int rows() {
        return rows;
    }

    private void strike(int lane) {
        for (Strike s : plan.draw(Values.future(settings.seed(), first + lane), settings.horizon())) {
            int c = s.component();
            strikes.computeIfAbsent(c, _ -> nobody()).get(lane).add(s);
            downs.look(c);
        }
    }

    private List<List<Strike>> nobody() {
        List<List<Strike>> of = new ArrayList<>(lanes);
        for (int i = 0; i < lanes; i++) of.add(new ArrayList<>(1));
        return of;
    }

    /** The component stands in the way of every future that would look at it. */
    private void giveUp(int c) {
        List<List<Strike>> struck = strikes.get(c);
        for (int i = 0; i < lanes; i++) if ((struck != null && !struck.get(i).isEmpty()) || lacks(c, i)) givenUp.set(i);
    }

    private boolean lacks(int c, int lane) {
        for (int leaf = trees.leafFrom()[c]; leaf < trees.leafFrom()[c + 1]; leaf++)
            if (berth.down(trees.target()[leaf], lane)) return true;
        return false;
    }

    private void fall(int c, int row) {
        if (row == UP) return;
        berth.fell(c, row);
        Users users = layout.users();
        int end = users.from()[c + 1];
        for (int use = users.from()[c]; use < end; use++) downs.look(Users.component(users.user()[use]));
    }

    private int row(int c) {
        List<List<Strike>> struck = strikes.get(c);
        if (struck != null) return struck(c, struck);
        boolean flat = shapes.is(c, Shapes.FLAT);
        int begin = 0;
        if (flat) begin = likeness.flat(c);
        else likeness.tree(c);
        if (likeness.alone) return flat ? unlike(c) : oneByOne(c, true);
        Ints key = likeness.key;
        if (flat && begin == key.size()) return UP;
        if (flat && same(key, begin)) return key.get(begin);
        int known = berth.recall.find(key);
        if (known != Recall.UNKNOWN) return known;
        int row = flat ? flat(c, begin) : oneByOne(c, false);
        berth.recall.put(key, row);
        return row;
    }

    /** Whether it is down just when the one thing it needs is. */
    private boolean same(Ints key, int begin) {
        return key.size() == begin + 2
                && key.get(begin + 1) == 0
                && key.get(begin - 1) == 0
                && berth.spellsOf(key.get(begin)) == null;
    }

    private int flat(int c, int begin) {
        Ints key = likeness.key;
        abreast.begin();
        for (int i = begin; i < key.size(); i += 2) abreast.need(berth.rows.get(key.get(i)), key.get(i + 1));
        int[] row = berth.rows.next();
        boolean odd = abreast.end(row, key.get(begin - 1));
        return odd ? mend(c, row, false) : berth.rows.intern();
    }

    /** As {@link #flat}, of a component for which something is drawn that no other shares. */
    private int unlike(int c) {
        abreast.begin();
        for (int leaf = trees.leafFrom()[c]; leaf < trees.leafFrom()[c + 1]; leaf++) {
            int target = trees.target()[leaf];
            if (berth.at[target] == UP) continue;
            if (trees.is(leaf, Trees.Leaf.UNCERTAIN)) abreast.need(berth.row(target), tolerances(leaf, target));
            else abreast.need(berth.row(target), likeness.tolerance(leaf));
        }
        long owes = shapes.restart()[c];
        int[] row = berth.rows.next();
        boolean odd = owes < 0 ? abreast.end(row, owes(c)) : abreast.end(row, (int) Math.min(owes, horizon));
        return odd ? mend(c, row, true) : kept(row, true);
    }

    private int[] tolerances(int leaf, int target) {
        for (int i = 0; i < lanes; i++) drawn[i] = berth.down(target, i) ? lane(i).tolerance(leaf, horizon) : 0;
        return drawn;
    }

    private int[] owes(int c) {
        for (int i = 0; i < lanes; i++) drawn[i] = abreast.falls(i) ? lane(i).owes(c, horizon) : 0;
        return drawn;
    }

    /** Reckons one by one what is odd. */
    private int mend(int c, int[] row, boolean unlike) {
        @Nullable Spells[] spells = null;
        for (int i = 0; i < lanes; i++) if (abreast.odd(i)) spells = reckon(c, i, List.of(), row, spells);
        return kept(row, spells, unlike);
    }

    private int oneByOne(int c, boolean unlike) {
        int[] row = berth.rows.next();
        @Nullable Spells[] spells = null;
        for (int i = 0; i < lanes; i++) {
            if (lacks(c, i)) spells = reckon(c, i, List.of(), row, spells);
            else up(row, i);
        }
        return kept(row, spells, unlike);
    }

    private int struck(int c, List<List<Strike>> struck) {
        int[] row = berth.rows.next();
        @Nullable Spells[] spells = null;
        for (int i = 0; i < lanes; i++) {
            List<Strike> its = struck.get(i);
            if (!its.isEmpty() && shapes.is(c, Shapes.BOUND_STRUCK)) givenUp.set(i);
            if (!its.isEmpty() || lacks(c, i)) spells = reckon(c, i, its, row, spells);
            else up(row, i);
        }
        return kept(row, spells, true);
    }

    private @Nullable Spells @Nullable [] reckon(
            int c, int lane, List<Strike> its, int[] row, @Nullable Spells @Nullable [] spells) {
        up(row, lane);
        if (givenUp.get(lane)) return spells;
        try {
            Spells more = lane(lane).reckon(c, its, row);
            if (more == null) return spells;
            @Nullable Spells[] of = spells == null ? new Spells[lanes] : spells;
            of[lane] = more;
            return of;
        } catch (Lane.TooLong e) {
            givenUp.set(lane);
            return spells;
        }
    }

    private void up(int[] row, int lane) {
        row[lane] = FAR;
        row[lanes + lane] = 0;
    }

    private int kept(int[] row, @Nullable Spells @Nullable [] spells, boolean unlike) {
        if (spells == null) return kept(row, unlike);
        int number = berth.rows.keep();
        berth.tell(number, spells);
        return number;
    }

    /** Rows of what is drawn for one alone equal no other: it is not worth looking. */
    private int kept(int[] row, boolean unlike) {
        if (!unlike) return berth.rows.intern();
        for (int i = 0; i < lanes; i++) if (row[i] < FAR) return berth.rows.keep();
        return UP;
    }
}
