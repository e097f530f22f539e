// SPDX-License-Identifier: EUPL-1.2
package deich.formats.edit;

import static deich.formats.edit.Samples.bytes;
import static deich.formats.edit.Samples.there;
import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.inventory.InventoryFolder;
import deich.formats.inventory.Kreis;
import deich.formats.inventory.Scraps;
import deich.formats.problem.Problem;
import deich.formats.problem.Read;
import deich.formats.write.AnyInventory;
import deich.formats.write.InventoryWriter;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is typed: the component changes and nothing else, or problems say why not. */
class TextFuzzTest {

    @Property(tries = 60)
    void unchangedTextLeavesTheBytes(@ForAll long seed) {
        Inventory inventory = new AnyInventory(seed).draw();
        var files = Samples.of(InventoryWriter.files(inventory, Map.of()));
        for (String id : inventory.components().keySet()) {
            Block block = there(Edit.block(files, id));
            assertThat(bytes(Edit.replace(files, id, block.text(), Map.of()).orThrow()))
                    .isEqualTo(bytes(files));
            String other = block.text().replace("\n", "\r\n") + "   # Ende\n";
            var there = Edit.replace(files, id, other, Map.of()).orThrow();
            assertThat(bytes(Edit.replace(there, id, block.text(), Map.of()).orThrow()))
                    .isEqualTo(bytes(files));
        }
    }

    @Property(tries = 120)
    void scrapsHarmNobodyElse(@ForAll long seed) {
        var random = new Random(seed);
        SortedMap<String, byte[]> files = Kreis.bytes(Kreis.files());
        Inventory before = InventoryFolder.read(files, Map.of()).orThrow();
        List<String> ids = new ArrayList<>(before.components().keySet());
        String id = ids.get(random.nextInt(ids.size()));
        Block block = there(Edit.block(files, id));
        var text = new StringBuilder(block.text());
        for (int i = random.nextInt(4); i >= 0; i--) Scraps.mutate(text, random);
        var after = Edit.replace(files, id, text.toString(), Map.of());
        told(after);
        if (after.value() != null) onlyThatChanged(files, before, after.value(), block, id);
    }

    private static void told(Read<?> read) {
        assertThat(read.value() == null).isEqualTo(read.problems().stream().anyMatch(Problem::error));
        for (Problem problem : read.problems())
            assertThat(problem.sentence(Locale.ENGLISH)).isNotEqualTo(problem.key());
    }

    private static void onlyThatChanged(
            SortedMap<String, byte[]> files, Inventory before, SortedMap<String, byte[]> now, Block block, String id) {
        Inventory after = InventoryFolder.read(now, Map.of()).orThrow();
        Map<String, Component> others = new LinkedHashMap<>(before.components());
        others.remove(id);
        assertThat(after.components()).containsAllEntriesOf(others).hasSize(others.size() + 1);
        assertThat(after.administrations()).isEqualTo(before.administrations());
        assertThat(after.sharedFates()).isEqualTo(before.sharedFates());
        List<String> old = lines(files, block.file());
        List<String> lines = lines(now, block.file());
        int below = old.size() - block.last();
        assertThat(lines.subList(0, block.first() - 1)).isEqualTo(old.subList(0, block.first() - 1));
        assertThat(lines.subList(lines.size() - below, lines.size())).isEqualTo(old.subList(block.last(), old.size()));
    }

    private static List<String> lines(SortedMap<String, byte[]> files, String file) {
        return List.of(new String(there(files.get(file)), StandardCharsets.UTF_8).split("(?<=\n)", -1));
    }
}
