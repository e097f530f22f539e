// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.server.desk.Desk;
import deich.server.stock.Regions;
import deich.server.stock.Saving;
import deich.server.wire.Refusal;
import deich.server.wire.Trouble;
import deich.store.stock.Files;
import deich.store.stock.Saved;
import deich.store.stock.Version;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of saving.
 *
 * @param outcome {@code kept}, {@code merged} with what others saved meanwhile, or {@code unchanged}
 * @param version number of the newest version
 * @param others numbers of the versions that came between, the oldest first
 */
record Keeping(String outcome, int version, List<Integer> others) {

    /** Saves it. @throws Refusal when nothing was saved */
    static Keeping saved(Saving saving, Desk desk, int base, Files files, String reason) {
        // of several checks, when others save at the same time, the last one counts
        var troubles = new ArrayList<Trouble>();
        Saved saved = saving.save(desk, base, files, reason.strip(), found -> {
            troubles.clear();
            troubles.addAll(found);
        });
        return of(desk, saved, troubles);
    }

    /** @param troubles what the last check found, if it refused. @throws Refusal when nothing was saved */
    static Keeping of(Desk desk, Saved saved, List<Trouble> troubles) {
        return switch (saved) {
            case Saved.Kept kept -> new Keeping("kept", kept.version().number(), List.of());
            case Saved.Merged merged ->
                new Keeping(
                        "merged",
                        merged.version().number(),
                        merged.others().stream().map(Version::number).toList());
            case Saved.Unchanged unchanged -> new Keeping("unchanged", unchanged.head(), List.of());
            case Saved.Broken _ -> throw Refusal.invalid(troubles);
            // files hold what is written beside: only who sees all of it is told where they differ
            case Saved.Clashed clashed ->
                throw Refusal.conflict(
                        desk.sight().keeps() ? Regions.conflicts(clashed.clashes()) : List.of(), clashed.head());
        };
    }
}
