// SPDX-License-Identifier: EUPL-1.2
package deich.formats.edit;

import deich.formats.problem.Read;
import deich.model.fact.RecoveryClass;
import deich.model.inventory.Component;
import deich.model.inventory.Decision;
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

    /**
     * Changes a component by what a form says. Of its text only the keys are written anew whose values differ; where it is
     * the row of a list only those cells. What a row cannot say moves it to the YAML file of the same name, and a warning
     * says so. A fact without a source has that of its file.
     *
     * @param before the component as it is read from these files
     * @param after may have another id
     */
    public static Read<SortedMap<String, byte[]>> replace(
            SortedMap<String, byte[]> files,
            Component before,
            Component after,
            Map<String, RecoveryClass> shippedClasses) {
        return new FormEdit(Whole.of(files, shippedClasses), before, after).done();
    }

    /**
     * Adds a component behind the others of a file.
     *
     * @param file a YAML file, there already or new; null for the one where most components of the same administration
     *     stand, or a new one with its name
     */
    public static Read<SortedMap<String, byte[]>> add(
            SortedMap<String, byte[]> files,
            Component component,
            @Nullable String file,
            Map<String, RecoveryClass> shippedClasses) {
        return new Adding(Whole.of(files, shippedClasses)).add(component, file);
    }

    /** Removes a component with its own comments. While others refer to it, it stays, and problems name all of them. */
    public static Read<SortedMap<String, byte[]>> remove(
            SortedMap<String, byte[]> files, String component, Map<String, RecoveryClass> shippedClasses) {
        return new Removing(Whole.of(files, shippedClasses), component).done();
    }

    /**
     * Writes down a decision, in place of an older one of the same administration about the same requirement. It is put
     * behind the others where there are any, else into a file of its own.
     */
    public static Read<SortedMap<String, byte[]>> decide(
            SortedMap<String, byte[]> files, Decision decision, Map<String, RecoveryClass> shippedClasses) {
        return new Deciding(Whole.of(files, shippedClasses), decision).done();
    }
}
