// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import static deich.engine.Run.NEVER;

import deich.engine.plant.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When each component was down, as far as a sweep has come. Nearly every component that falls has one outage, for which
 * two numbers do; whatever has more to tell has {@link Spells}. Only what was touched is put back after a run.
 */
final class Downs implements Blows.After {
    /** Instead of an end: {@link Spells} tell of several outages. */
    static final long SEVERAL = -1;

    /** From when to when, two numbers for each component; from never for none. */
    final long[] span;
    /** When what a component owes after its one outage was begun; never for not at all. */
    final long[] began;

    private final @Nullable Spells[] spells;
    private final List<Spells> spare = new ArrayList<>();
    private final Ints special = new Ints();
    /** Components with an outage, in the order of their numbers. */
    final Ints fallen = new Ints();
    /** What is still to be looked at: a bit for each component. */
    private final long[] queue;

    private int word;
    private int last;

    Downs(int size) {
        span = new long[2 * size];
        Arrays.fill(span, NEVER);
        began = new long[size];
        spells = new Spells[size];
        queue = new long[(size >> 6) + 1];
        nothingToLookAt();
    }

    private void nothingToLookAt() {
        word = queue.length;
        last = -1;
    }

    void look(int component) {
        int at = component >> 6;
        queue[at] |= 1L << component;
        if (at > last) last = at;
        if (at < word) word = at;
    }

    /** The component with the smallest number that is to be looked at; below 0 when there is none left. */
    int next() {
        while (word <= last && queue[word] == 0) word++;
        if (word > last) return -1;
        long bits = queue[word];
        queue[word] = bits & (bits - 1);
        return (word << 6) + Long.numberOfTrailingZeros(bits);
    }

    @Override
    public int[] fallen() {
        return fallen.toArray();
    }

    /** How many outages a component has had. */
    @Override
    public int outages(int component) {
        if (span[2 * component] == NEVER) return 0;
        return several(component) ? told(component).count() : 1;
    }

    @Override
    public long from(int component, int outage) {
        return several(component) ? told(component).from(outage) : span[2 * component];
    }

    @Override
    public long until(int component, int outage) {
        return several(component) ? told(component).until(outage) : span[2 * component + 1];
    }

    /** Whether one interval does not say it all. */
    boolean several(int component) {
        return span[2 * component + 1] == SEVERAL;
    }

    private Spells told(int component) {
        return java.util.Objects.requireNonNull(spells[component]);
    }

    @Nullable
    Spells spells(int component) {
        return spells[component];
    }

    Spells spellsOf(int component) {
        Spells of = spells[component];
        if (of == null) {
            of = spare.isEmpty() ? new Spells() : spare.removeLast();
            spells[component] = of;
            special.add(component);
        }
        return of;
    }

    void simple(int component, long from, long until, long restarted) {
        span[2 * component] = from;
        span[2 * component + 1] = until;
        began[component] = restarted;
        fallen.add(component);
    }

    /** The component has the outages that its spells tell of. */
    void told(int component, Spells of) {
        if (of.count() == 0) return;
        simple(component, of.from(0), of.simple() ? of.until(0) : SEVERAL, of.began(0));
    }

    /** The component was down so, as another has found out; forgotten by {@link #empty}. */
    void put(int component, long from, long until, @Nullable Spells of) {
        span[2 * component] = from;
        span[2 * component + 1] = until;
        fallen.add(component);
        if (of == null) return;
        spells[component] = of;
        special.add(component);
    }

    /** Forgets all outages, and leaves the spells to whoever has them; what is to be looked at stays. */
    void empty() {
        for (int i = 0; i < fallen.size(); i++) span[2 * fallen.get(i)] = NEVER;
        for (int i = 0; i < special.size(); i++) spells[special.get(i)] = null;
        fallen.clear();
        special.clear();
    }

    void clear() {
        for (int i = 0; i < fallen.size(); i++) span[2 * fallen.get(i)] = NEVER;
        for (int i = 0; i < special.size(); i++) {
            Spells of = java.util.Objects.requireNonNull(spells[special.get(i)]);
            of.clear();
            spare.add(of);
            spells[special.get(i)] = null;
        }
        for (; word <= last; word++) queue[word] = 0;
        fallen.clear();
        special.clear();
        nothingToLookAt();
    }
}
