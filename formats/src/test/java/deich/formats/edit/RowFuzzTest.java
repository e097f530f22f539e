// SPDX-License-Identifier: EUPL-1.2
package deich.formats.edit;

import static deich.formats.edit.Samples.keys;
import static deich.formats.edit.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.inventory.InventoryFolder;
import deich.formats.inventory.Scraps;
import deich.formats.problem.Problem;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Lists as people and programs write them: a changed row leaves the others as they are. */
class RowFuzzTest {

    private static final String[] CELLS = {"", "Netz", " weit ", "\"a;b\"", "\"zwei\nZeilen\"", "\"\"\"z\"\"\"", "Ärger"
    };
    private static final List<String> NAMES = List.of("Neu", "a;b", "x \"y\"", "Ü", "=1+1", "a,b");

    @Property(tries = 200)
    void aChangedRowLeavesTheOthers(@ForAll long seed) {
        var random = new Random(seed);
        String end = random.nextBoolean() ? "\r\n" : "\n";
        int size = 1 + random.nextInt(5);
        String[] rows = new String[size];
        for (int i = 0; i < size; i++) rows[i] = "c" + i + ";system;" + CELLS[random.nextInt(CELLS.length)] + ";";
        String head = (random.nextInt(4) == 0 ? "\uFEFF" : "") + "id;kind;name;place" + end;
        String list = head + String.join(end, rows) + (random.nextBoolean() ? end : "");
        var files = Samples.of("l.csv", list);
        Inventory before = InventoryFolder.read(files, Map.of()).orThrow();
        int one = random.nextInt(size);
        String name = NAMES.get(random.nextInt(NAMES.size()));
        Component old = before.component("c" + one);
        var after = Edit.replace(files, old, old.toBuilder(old.id()).name(name).build(), Map.of());
        assertThat(keys(after)).isEmpty();
        assertThat(InventoryFolder.read(after.orThrow(), Map.of())
                        .orThrow()
                        .component("c" + one)
                        .name())
                .isEqualTo(name);
        String now = text(after.orThrow(), "l.csv");
        int begin = list.indexOf(rows[one]);
        assertThat(now).startsWith(list.substring(0, begin)).endsWith(list.substring(begin + rows[one].length()));
        String without = text(Edit.remove(files, "c" + one, Map.of()).orThrow(), "l.csv");
        assertThat(without).startsWith(list.substring(0, begin).stripTrailing()).doesNotContain("c" + one + ";");
    }

    @Property(tries = 300)
    void whateverAListLooksLikeNobodyElseChanges(@ForAll long seed) {
        var random = new Random(seed);
        var list = new StringBuilder("id;kind;name\na;system;A\nb;system;\"B; b\"\nc;system;C\n");
        for (int i = random.nextInt(3); i >= 0; i--) Scraps.mutate(list, random);
        var files = Samples.of("l.csv", list.toString());
        Inventory before = InventoryFolder.read(files, Map.of()).value();
        if (before == null || !before.components().containsKey("b")) return;
        Component old = before.component("b");
        var after = Edit.replace(files, old, old.toBuilder("b").name("Neu").build(), Map.of());
        if (after.value() == null) assertThat(after.problems()).anyMatch(Problem::error);
        else
            assertThat(InventoryFolder.read(after.value(), Map.of()).orThrow().components())
                    .hasSize(before.components().size())
                    .allSatisfy((id, c) -> assertThat(id.equals("b") || c.equals(before.component(id)))
                            .isTrue());
    }
}
