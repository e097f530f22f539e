// SPDX-License-Identifier: EUPL-1.2
package deich.formats.standard;

import deich.formats.problem.Read;
import deich.model.standard.Standard;
import java.nio.file.Path;
import java.util.Set;

/** Reads one standard. */
public final class StandardFile {

    private StandardFile() {}

    /**
     * Positions: the requirements by id.
     *
     * @param scenarios ids of the scenarios its tests may name; empty when they are not at hand: then they are not
     *     checked
     */
    public static Read<Standard> read(Path file, Set<String> scenarios) {
        throw new UnsupportedOperationException("comes with the next landing");
    }
}
