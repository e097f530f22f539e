// SPDX-License-Identifier: EUPL-1.2
package deich.report.draw;

/** How much hangs on one point, beside others: a bar of what is sure, what is assumed and what may be. */
public final class Width {
    /** The widest bar leaves room for its number, in per cent. */
    private static final double WIDEST = 88;

    private static final int HEIGHT = 22;

    private Width() {}

    /** @param widest of all bars of the picture. @param label stands behind the bar */
    public static String draw(int sure, int assumed, int perhaps, int widest, String label, String title, String text) {
        double unit = WIDEST / Math.max(1, widest);
        var svg = new Svg(HEIGHT, title, text);
        if (sure > 0) svg.rect("step stuck", 0, sure * unit, 3, HEIGHT - 6);
        if (assumed > 0) svg.rect("step work", sure * unit, (sure + assumed) * unit, 3, HEIGHT - 6);
        double end = (sure + assumed + perhaps) * unit;
        if (perhaps > 0) svg.rect("spread", (sure + assumed) * unit, end, 4, HEIGHT - 8);
        return svg.text("number", end + 1, 16, "start", label).done();
    }
}
