// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.assess.backtest.BacktestResult;
import deich.report.machine.BacktestNodes;
import java.io.IOException;

/** A backtest for machines: docs/formats.md. The same backtest gives the same bytes. */
public final class BacktestJson {
    private BacktestJson() {}

    public static void write(BacktestResult result, Appendable out) throws IOException {
        BacktestNodes.write(result, out);
    }
}
