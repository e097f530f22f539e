// SPDX-License-Identifier: EUPL-1.2
package deich.server.work;

import deich.assess.Assessment;
import deich.store.Actor;
import deich.store.Store;
import deich.store.run.Run;
import deich.store.stock.StockId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newest stress test over all scenarios that somebody had made of an inventory, with drawn futures or without: the one
 * that says where it stands.
 *
 * @param assessment what came of it; null when memory has let go of it, or the server was started since
 */
public record Newest(Run run, Asked asked, @Nullable Assessment assessment) {
    /** Every page asks: nearly always it is among the first. */
    private static final int NEAR = 5;

    private static final int LOOKED_THROUGH = 200;

    /** Of the open version, else of one before; null when there was none. */
    public static @Nullable Newest of(Store store, Workbench workbench, Opened opened) {
        Run run = run(store, opened);
        if (run == null) return null;
        Asked asked = Asked.of(run);
        Opened about = run.version() == opened.version() ? opened : workbench.open(opened.stock(), run.version());
        return new Newest(run, asked, workbench.known(about, asked.choice(), asked.day()));
    }

    /** The run alone; one that does not say of which day it is cannot be computed again, and does not count. */
    static @Nullable Run run(Store store, Opened opened) {
        Run near = run(store, opened, NEAR);
        return near != null ? near : run(store, opened, LOOKED_THROUGH);
    }

    private static @Nullable Run run(Store store, Opened opened, int most) {
        return full(store, opened.stock().id(), most).stream()
                .filter(run -> run.version() <= opened.version() && run.order().containsKey("day"))
                .findFirst()
                .orElse(null);
    }

    /**
     * All of them, of the newest version first. What Deich computed again for itself is the same as what somebody had
     * ordered, and not among them.
     */
    static List<Run> full(Store store, StockId stock) {
        return full(store, stock, LOOKED_THROUGH);
    }

    private static List<Run> full(Store store, StockId stock, int most) {
        return store.runs().done(stock, Outcomes.KIND, most).stream()
                .filter(run -> run.order().getOrDefault("scenarios", "").isEmpty())
                .filter(run -> !run.by().equals(Actor.DEICH.person()))
                .toList();
    }

    public int version() {
        return run.version();
    }
}
