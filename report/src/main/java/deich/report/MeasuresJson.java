// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.plan.measure.MeasurePlan;
import deich.report.machine.MeasureNodes;
import java.io.IOException;

/** A plan of measures for machines: docs/formats.md. The same plan gives the same bytes. */
public final class MeasuresJson {
    private MeasuresJson() {}

    /** @param version of Deich */
    public static void write(MeasurePlan plan, String version, Appendable out) throws IOException {
        MeasureNodes.write(plan, version, out);
    }
}
