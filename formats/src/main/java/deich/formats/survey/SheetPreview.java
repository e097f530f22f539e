// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import deich.formats.edit.FieldDiff;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an import would make of an inventory; nothing is written anywhere.
 *
 * @param columns of the sheet, from left to right
 * @param result sentences about what changes, and problems
 * @param changes by component what would be added, changed and removed
 * @param unchanged ids of the components of {@code erhebung.yaml} that stay as they are; services that the sheet does not
 *     name are among them and, by name, in {@link ImportResult#notInSheet}
 * @param files the files afterwards; those from before when nothing changes or something is wrong. Contents by name
 */
public record SheetPreview(
        List<SheetColumn> columns,
        ImportResult result,
        List<FieldDiff> changes,
        List<String> unchanged,
        SortedMap<String, byte[]> files) {
    public SheetPreview {
        columns = List.copyOf(columns);
        changes = List.copyOf(changes);
        unchanged = List.copyOf(unchanged);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
