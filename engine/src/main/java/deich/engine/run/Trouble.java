// SPDX-License-Identifier: EUPL-1.2
package deich.engine.run;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with one component during one outage. */
final class Trouble {
    /** Hits that end by themselves, or never, and are active. */
    int lasting;
    /** Those of them that never end. */
    int endless;
    /** The latest hit on it; of those of one moment the one with the smallest id. */
    @Nullable
    Strike struck;
    /** Unfinished repair. */
    @Nullable
    Work repair;
    /** Restart or rebuild that is owed. */
    @Nullable
    Work start;
    /** Active strikes that spoil what falls in their wake. */
    final List<Strike> origins = new ArrayList<>(0);
    /** Was an origin in this outage: its repair puts its state right. */
    boolean wasOrigin;
    /** What spoiled it. */
    @Nullable
    Strike spoiledBy;
    /** Its data were lost in this outage. */
    boolean dataLost;
    /** Its data have no survivor: no job on it ever ends. */
    boolean lostForGood;

    void reset() {
        lasting = 0;
        endless = 0;
        struck = null;
        repair = null;
        start = null;
        origins.clear();
        wasOrigin = false;
        spoiledBy = null;
        dataLost = false;
        lostForGood = false;
    }

    boolean held() {
        return lasting > 0 || repair != null;
    }
}
