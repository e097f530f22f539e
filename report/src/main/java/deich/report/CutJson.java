// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.assess.cut.Bottlenecks;
import deich.assess.cut.Combinations;
import deich.report.machine.CutNodes;
import java.io.IOException;

/** Bottlenecks and cut sets for machines: docs/formats.md. */
public final class CutJson {
    private CutJson() {}

    /** @param seconds of work */
    public static void write(Bottlenecks found, double seconds, Appendable out) throws IOException {
        CutNodes.write(found, seconds, out);
    }

    /** @param seconds of work */
    public static void write(Combinations found, double seconds, Appendable out) throws IOException {
        CutNodes.write(found, seconds, out);
    }
}
