// SPDX-License-Identifier: EUPL-1.2
package deich.formats.edit;

import deich.formats.problem.Read;
import deich.model.fact.RecoveryClass;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Changes one component in the files of an inventory. Files are contents by name (relative, with slashes) and are never
 * changed themselves: every change gives new ones, or problems at their places in the changed files. A change is given
 * only when the inventory has no error afterwards that it did not have before, and nothing but the component differs; all
 * that is not part of it stays byte for byte.
 */
public final class Edit {

    private Edit() {}

    /** Where a component stands and its text; null when there is no such component. */
    public static @Nullable Block block(SortedMap<String, byte[]> files, String component) {
        return Finding.block(Whole.of(files, Map.of()), component);
    }

    /**
     * Puts a changed text in the place of a component's own, indented as it was. The text holds one component and may
     * give it another id.
     *
     * @param text as {@link Block#text}; however its lines end, and whatever they are indented by in common
     */
    public static Read<SortedMap<String, byte[]>> replace(
            SortedMap<String, byte[]> files, String component, String text, Map<String, RecoveryClass> shippedClasses) {
        return new TextEdit(Whole.of(files, shippedClasses), component).with(text);
    }
}
