// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import deich.server.desk.Desk;
import deich.server.work.Seen;
import deich.server.work.Workbench;
import deich.store.sight.Sight;
import java.time.LocalDate;

/** The index of each version and sight, kept as long as the workbench keeps the sight. */
public final class Indexes {
    private final Workbench workbench;
    /** A sight is the same object as long as version, organisation and grants are the same. */
    private final Cache<Sight, Index> known =
            Caffeine.newBuilder().weakKeys().softValues().build();

    Indexes(Workbench workbench) {
        this.workbench = workbench;
    }

    Index of(Desk desk) {
        LocalDate today = workbench.today();
        Index index = known.get(desk.sight(), sight -> Index.of(new Seen(sight, desk.inventory()), today));
        if (index.day().equals(today)) return index;
        Index fresh = Index.of(new Seen(desk.sight(), desk.inventory()), today);
        known.put(desk.sight(), fresh);
        return fresh;
    }
}
