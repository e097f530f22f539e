// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.engine.tree.CutSetAnalysis;
import deich.report.machine.TreeNodes;
import java.io.IOException;

/** What follows from a fault tree, for machines: docs/formats.md. */
public final class FaultTreeJson {
    private FaultTreeJson() {}

    /**
     * @param seconds of work
     * @param importance whether that of each event is written
     */
    public static void write(CutSetAnalysis found, double seconds, boolean importance, Appendable out)
            throws IOException {
        TreeNodes.write(found, seconds, importance, out);
    }
}
