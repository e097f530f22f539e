// SPDX-License-Identifier: EUPL-1.2
package deich.server.whatif;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import deich.assess.Stage;
import deich.engine.Settings;
import deich.model.inventory.Inventory;
import deich.plan.measure.Taken;
import deich.server.work.Opened;
import deich.server.work.Seen;
import deich.server.work.Workbench;
import deich.store.sight.Sight;
import deich.store.stock.StockId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inventories laid out for trying, as they are and with measures: laid out once, tried many times. */
final class Stages {
    private final Workbench workbench;
    private final Cache<Key, Set> stages =
            Caffeine.newBuilder().maximumSize(16).softValues().build();

    Stages(Workbench workbench) {
        this.workbench = workbench;
    }

    /** @param of whose sight it is of; null for the whole inventory */
    private record Key(
            StockId stock,
            int version,
            LocalDate day,
            @Nullable Sight of,
            List<String> taken) {}

    /** A stage with the inventory that it is of. */
    record Set(Inventory inventory, Stage stage) {}

    /** Lays out an inventory while somebody still thinks about what to switch: of a large one that takes seconds. */
    void prepare(Opened opened) {
        workbench.executor().execute(() -> {
            try {
                of(opened, null, Switches.NONE);
            } catch (IllegalArgumentException errors) {
                // whoever switches something is told
            }
        });
    }

    /**
     * @param seen to compute with what is seen alone; null for the whole inventory
     * @throws IllegalArgumentException when the law finds errors in the inventory
     */
    Set of(Opened opened, @Nullable Seen seen, Switches with) {
        Sight of = seen == null ? null : seen.sight();
        var key = new Key(opened.stock().id(), opened.version(), workbench.today(), of, with.takenKeys());
        return stages.get(key, _ -> {
            Inventory changed = Taken.with(seen == null ? opened.inventory() : seen.inventory(), with.taken());
            return new Set(
                    changed,
                    Stage.of(
                            changed,
                            workbench.content().standard(),
                            workbench.today(),
                            Settings.DEFAULT,
                            workbench.executor()));
        });
    }
}
