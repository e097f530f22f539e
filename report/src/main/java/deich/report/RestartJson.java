// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.plan.restart.RestartPlan;
import deich.report.machine.RestartNodes;
import java.io.IOException;

/** A restart plan for machines: docs/formats.md. The same plan gives the same bytes. */
public final class RestartJson {
    private RestartJson() {}

    /** @param version of Deich */
    public static void write(RestartPlan plan, String version, Appendable out) throws IOException {
        RestartNodes.write(plan, version, out);
    }
}
