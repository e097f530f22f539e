// SPDX-License-Identifier: EUPL-1.2
package deich.report.draw;

import deich.engine.Futures;

/** Where the downtimes of many futures lie: a box from the 10th to the 90th percentile, a stroke at the median. */
public final class Spread {
    private Spread() {}

    public static String draw(Axis axis, Futures.OfService futures, String title, String text) {
        double low = axis.at(futures.downtimeAt(0.1));
        double middle = axis.at(futures.downtimeAt(0.5));
        double high = axis.at(futures.downtimeAt(0.9));
        return new Svg(22, title, text)
                .line("normal", 0, 11, 100, 11)
                .rect("spread", low, high, 4, 14)
                .rect("median", Math.min(99.2, middle), Math.min(100, middle + 0.8), 1, 20)
                .done();
    }
}
