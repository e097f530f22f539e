// SPDX-License-Identifier: EUPL-1.2
package deich.formats.edit;

import static deich.formats.edit.Samples.bytes;
import static deich.formats.edit.Samples.there;
import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.inventory.InventoryFolder;
import deich.formats.write.AnyInventory;
import deich.formats.write.InventoryWriter;
import deich.model.fact.Source;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FormFuzzTest {

    /** Whatever one component is changed to: it is read back, and the others are as they were. */
    @Property(tries = 120)
    void anyComponentTakesThePlaceOfAnother(@ForAll long seed) {
        Inventory inventory = new AnyInventory(seed).draw();
        var files = Samples.of(InventoryWriter.files(inventory, Map.of()));
        Inventory read = InventoryFolder.read(files, Map.of()).orThrow();
        List<Component> all = new ArrayList<>(read.components().values());
        Component old = all.get(new Random(seed).nextInt(all.size()));
        Component other = InventoryFolder.read(
                        Samples.of(InventoryWriter.files(new AnyInventory(seed + 1).draw(), Map.of())), Map.of())
                .orThrow()
                .components()
                .values()
                .iterator()
                .next();
        Component now = other.toBuilder(old.id())
                .needs(old.needs())
                .repair(old.recovery().repair())
                .restart(old.recovery().restart())
                .rebuild(null)
                .coldStart(false)
                .build();
        var after = Edit.replace(files, old, now, Map.of());
        if (after.value() == null) {
            // what others draw from or are done by cannot go
            assertThat(after.problems()).isNotEmpty().allMatch(p -> p.key().startsWith("ref."));
            return;
        }
        Map<String, Component> others = new LinkedHashMap<>(read.components());
        others.remove(old.id());
        Map<String, Component> again = new LinkedHashMap<>(
                InventoryFolder.read(after.value(), Map.of()).orThrow().components());
        Component found = there(again.remove(old.id()));
        assertThat(again).isEqualTo(others);
        Source common = Whole.of(after.value(), Map.of()).source("components.yaml");
        assertThat(InventoryWriter.lines(found, common)).isEqualTo(InventoryWriter.lines(now, common));
        var back = Edit.replace(after.value(), found, old, Map.of()).orThrow();
        assertThat(InventoryFolder.read(back, Map.of()).orThrow()).isEqualTo(read);
    }

    @Property(tries = 50)
    void addedAndRemovedLeavesTheBytes(@ForAll long seed) {
        Inventory inventory = new AnyInventory(seed).draw();
        var files = Samples.of(InventoryWriter.files(inventory, Map.of()));
        Component first = InventoryFolder.read(files, Map.of())
                .orThrow()
                .components()
                .values()
                .iterator()
                .next();
        Component copy = first.toBuilder("kopie").build();
        for (String file : new String[] {"components.yaml", "neu.yaml", "inventory.yaml"}) {
            var added = Edit.add(files, copy, file, Map.of()).orThrow();
            Component there = InventoryFolder.read(added, Map.of()).orThrow().component("kopie");
            assertThat(InventoryWriter.said(there)).isEqualTo(InventoryWriter.said(copy));
            assertThat(bytes(Edit.remove(added, "kopie", Map.of()).orThrow())).isEqualTo(bytes(files));
        }
    }
}
