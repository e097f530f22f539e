// SPDX-License-Identifier: EUPL-1.2
package deich.server.work;

import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import deich.model.scenario.Selector;
import deich.store.sight.Detail;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario strikes whose writer does not see all of the inventory. The whole inventory computes what follows, so that
 * whoever chose freely what is struck could feel their way through a neighbour's house by what then fails in their own.
 *
 * <p>The rule: <em>struck is what its writer sees in full, at places that its writer sees, and whole classes.</em> A class is
 * picked by what is no secret, {@link #PUBLIC}, and struck as a whole; all else is picked from what the writer sees, as it
 * looks from there. What others have opened to the writer does not count, for it may be closed again, and the same order must
 * give the same result.
 */
final class Aim implements Selector {
    /** What may be asked of components that one does not see. */
    static final Set<String> PUBLIC = Set.of("kind", "land");

    private final Selector asked;
    private final Seen seen;
    private final boolean all;

    private Aim(Selector asked, Seen seen, boolean all) {
        this.asked = asked;
        this.seen = seen;
        this.all = all;
    }

    /** The scenario, aimed at what may be struck. @param seen by its writer, without what was opened to them */
    static Scenario of(Scenario written, Seen seen) {
        List<Hit> hits = written.hits().stream()
                .map(hit -> whole(hit) ? hit : hit.with(new Aim(hit.selector(), seen, false)))
                .toList();
        Selector focus = written.focus();
        return focus == null
                ? written.withHits(hits)
                : written.withFocus(new Aim(focus, seen, true)).withHits(hits);
    }

    private static boolean whole(Hit hit) {
        boolean sure = hit.share() == 1 && hit.chance().probability() == 1 && hit.waves() == null;
        return sure && hit.selector().asksOnly(PUBLIC);
    }

    @Override
    public String text() {
        return asked.text();
    }

    @Override
    public List<String> pick(Inventory inventory, @Nullable Component focus) {
        Component place = focus == null ? null : seen.inventory().components().get(focus.id());
        if (focus != null && place == null) return List.of();
        return asked.pick(seen.inventory(), place).stream()
                .filter(id -> all || seen.sight().of(id) == Detail.FULL)
                .filter(inventory.components()::containsKey)
                .toList();
    }

    @Override
    public String toString() {
        return text();
    }
}
