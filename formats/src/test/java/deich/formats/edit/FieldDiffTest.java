// SPDX-License-Identifier: EUPL-1.2
package deich.formats.edit;

import static deich.formats.edit.Samples.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.inventory.InventoryFolder;
import deich.formats.write.AnyInventory;
import deich.model.inventory.Inventory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FieldDiffTest {

    private static Inventory read(String components) {
        return InventoryFolder.read(Samples.of("a.yaml", "components:\n" + components), Map.of())
                .orThrow();
    }

    @Test
    void whatDiffersIsSaidFieldByField() {
        Inventory before = read("""
                  a: {kind: service, name: "Alt: a", needs: [b, c], objectives: {mtpd: 1d, rto: 4h}}
                  b: {kind: system}
                  c: {kind: system}
                  d: {kind: system, name: D}
                """.indent(2));
        Inventory after = read("""
                  a: {kind: service, name: "Neu: a", needs: [b, e], objectives: {mtpd: 2d, rto: 4h}}
                  e: {kind: system}
                  b: {kind: system}
                  c: {kind: system}
                """.indent(2));
        assertThat(FieldDiff.between(before, after))
                .containsExactly(
                        new FieldDiff(
                                "a",
                                "Neu: a",
                                FieldDiff.Sort.CHANGED,
                                List.of(
                                        new FieldDiff.Field("name", "Alt: a", "Neu: a"),
                                        new FieldDiff.Field("needs", "c", "e"),
                                        new FieldDiff.Field("objectives.mtpd", "1d", "2d"))),
                        new FieldDiff(
                                "e", "e", FieldDiff.Sort.ADDED, List.of(new FieldDiff.Field("kind", "", "system"))),
                        new FieldDiff(
                                "d",
                                "D",
                                FieldDiff.Sort.REMOVED,
                                List.of(
                                        new FieldDiff.Field("kind", "system", ""),
                                        new FieldDiff.Field("name", "D", ""))));
    }

    @Test
    void everyFieldHasAName() {
        Inventory all = InventoryFolder.read(Samples.ostsee(), CLASSES).orThrow();
        Inventory none = read("  x: {kind: system}\n");
        for (FieldDiff diff : FieldDiff.between(none, all))
            for (FieldDiff.Field field : diff.fields()) {
                assertThat(field.label(Locale.GERMAN)).doesNotContain("field.");
                assertThat(field.label(Locale.ENGLISH)).doesNotContain("field.");
            }
    }

    @Property(tries = 100)
    void onlyWhatDiffersIsTold(@ForAll long seed) {
        Inventory one = new AnyInventory(seed).draw();
        Inventory two = new AnyInventory(seed + 1).draw();
        assertThat(FieldDiff.between(one, one)).isEmpty();
        for (FieldDiff diff : FieldDiff.between(one, two)) {
            assertThat(one.components().get(diff.component()))
                    .isNotEqualTo(two.components().get(diff.component()));
            assertThat(diff.fields()).isNotEmpty().allMatch(f -> !f.before().equals(f.after()));
        }
    }
}
