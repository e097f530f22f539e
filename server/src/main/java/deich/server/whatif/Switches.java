// SPDX-License-Identifier: EUPL-1.2
package deich.server.whatif;

import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Effect;
import deich.model.inventory.Inventory;
import deich.model.measure.Catalogue;
import deich.model.measure.Measure;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import deich.plan.measure.Candidate;
import deich.plan.measure.Taken;
import deich.server.work.Seen;
import deich.store.sight.Detail;
import deich.store.sight.Sight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody has switched: stands whole in the address, so that it can be passed on.
 *
 * <p>What is seen in full may be switched off in the whole inventory. Of what is only named nobody but its owner may learn
 * what hangs on it, so that as soon as such a thing is switched off, all is computed with what is seen: there its
 * {@link #named assurance} stands for its inside.
 *
 * @param offs at most {@link #MOST}, each component once
 * @param taken measures with what they are taken for
 * @param refused how many were asked for and are not there, or not to be seen
 */
public record Switches(List<Off> offs, List<Candidate> taken, int refused) {
    public static final int MOST = 20;
    static final Switches NONE = new Switches(List.of(), List.of(), 0);

    private static final int MORNING = 8;

    /** A component that does not work for a while. */
    public record Off(Component component, Length length) {
        String key() {
            return component.id() + ":" + length.key();
        }
    }

    static String key(Candidate taken) {
        return taken.measure().id() + ":" + taken.target();
    }

    static Switches read(List<String> off, List<String> on, Inventory whole, Seen seen, Catalogue catalogue) {
        Sight sight = seen.sight();
        // of two for one component the later counts: that is how one changes one's mind
        var offs = new LinkedHashMap<String, Off>();
        var taken = new ArrayList<Candidate>();
        int refused = 0;
        Set<String> known = new TreeSet<>();
        for (String asked : off.subList(0, Math.min(MOST, off.size()))) {
            int colon = asked.lastIndexOf(':');
            String id = colon < 0 ? asked : asked.substring(0, colon);
            Length length = colon < 0 ? Length.REPAIR : Length.of(asked.substring(colon + 1));
            Component component = whole.components().get(id);
            if (component == null || length == null || sight.of(id) == Detail.NOTHING) refused++;
            else offs.put(id, new Off(component, length));
        }
        boolean narrow = offs.keySet().stream().anyMatch(id -> sight.of(id) != Detail.FULL);
        Inventory played = narrow ? seen.inventory() : whole;
        for (String asked : on.subList(0, Math.min(MOST, on.size()))) {
            int colon = asked.indexOf(':');
            String target = colon < 0 ? "" : asked.substring(colon + 1);
            Measure measure = colon < 0 ? null : measure(catalogue, asked.substring(0, colon));
            Component component = played.components().get(target);
            if (measure == null
                    || component == null
                    || sight.of(target) != Detail.FULL
                    || !Taken.fits(played, measure, component)) refused++;
            else if (known.add(asked)) taken.add(new Candidate(taken.size(), measure, target));
        }
        return new Switches(List.copyOf(offs.values()), List.copyOf(taken), refused);
    }

    private static @org.jspecify.annotations.Nullable Measure measure(Catalogue catalogue, String id) {
        return catalogue.measures().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Whether something is switched off that is only named. */
    public boolean named(Sight sight) {
        return offs.stream().anyMatch(off -> sight.of(off.component().id()) != Detail.FULL);
    }

    boolean none() {
        return offs.isEmpty() && taken.isEmpty();
    }

    List<String> takenKeys() {
        return taken.stream().map(Switches::key).toList();
    }

    /** What is switched off, as a scenario that begins on a morning. @param title of what happens to each */
    Scenario scenario(LocalDate day, String title) {
        var hits = new ArrayList<Hit>();
        for (Off off : offs)
            hits.add(new Hit(
                    "aus-" + (hits.size() + 1),
                    title,
                    deich.model.scenario.Selector.ids(off.component().id()),
                    Effect.DOWN,
                    Span.ZERO,
                    off.length().end(),
                    Hit.Chance.SURE,
                    1,
                    null,
                    Span.ZERO,
                    ""));
        return Scenario.of("was-waere-wenn", hits.toArray(Hit[]::new)).startingAt(day.atTime(MORNING, 0));
    }
}
