// SPDX-License-Identifier: EUPL-1.2
package deich.formats.tree;

import deich.formats.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of one file into a tree. YAML is one way; lists and spreadsheets are another: they yield the tree
 * that the same content would have as an inventory file: {@code components:} by id with the keys of the YAML format, and
 * for a list of needs {@code needs:} by id of the component, each an item list of leaves, which are added to what the
 * component needs already.
 */
@FunctionalInterface
public interface TreeReader {

    /**
     * @param file name for positions and problems
     * @return null when nothing of it can be used; the reason is then among the problems
     */
    @Nullable
    Tree read(String file, byte[] content, Limits limits, Problems problems);
}
