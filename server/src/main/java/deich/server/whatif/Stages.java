// SPDX-License-Identifier: EUPL-1.2
package deich.server.whatif;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import deich.assess.Stage;
import deich.engine.Settings;
import deich.model.inventory.Inventory;
import deich.plan.measure.Taken;
import deich.server.work.Opened;
import deich.server.work.Workbench;
import deich.store.stock.StockId;
import java.time.LocalDate;
import java.util.List;

/** Inventories laid out for trying, as they are and with measures: laid out once, tried many times. */
final class Stages {
    private final Workbench workbench;
    private final Cache<Key, Set> stages =
            Caffeine.newBuilder().maximumSize(16).softValues().build();

    Stages(Workbench workbench) {
        this.workbench = workbench;
    }

    private record Key(StockId stock, int version, LocalDate day, List<String> taken) {}

    /** A stage with the inventory that it is of. */
    record Set(Inventory inventory, Stage stage) {}

    /** Lays out an inventory while somebody still thinks about what to switch: of a large one that takes seconds. */
    void prepare(Opened opened) {
        workbench.executor().execute(() -> {
            try {
                of(opened, Switches.NONE);
            } catch (IllegalArgumentException errors) {
                // whoever switches something is told
            }
        });
    }

    /** @throws IllegalArgumentException when the law finds errors in the inventory */
    Set of(Opened opened, Switches with) {
        var key = new Key(opened.stock().id(), opened.version(), workbench.today(), with.takenKeys());
        return stages.get(key, _ -> {
            Inventory changed = Taken.with(opened.inventory(), with.taken());
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
