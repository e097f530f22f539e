// SPDX-License-Identifier: EUPL-1.2
package deich.report.draw;

import java.util.List;

/**
 * What comes after which measure: to the right the requirements met, upwards the euros spent. Each step is as high as the
 * measure is likely to cost; behind it stands the range of all costs so far.
 */
public final class CostLadder {
    private static final int HEIGHT = 260;
    private static final int FLOOR = 220;
    private static final int ROOF = 20;
    private static final double LEFT = 12;
    private static final double RIGHT = 99;

    private CostLadder() {}

    /**
     * A rung.
     *
     * @param low likely high euros in all, with this measure and those before it
     * @param met requirements met then
     */
    public record Rung(long low, long likely, long high, int met) {}

    /**
     * @param floor and {@code roof}: words for the axis upwards, at nothing and at the most
     * @param across words for the axis to the right
     */
    public static String draw(
            List<Rung> rungs, String title, String description, String floor, String roof, String across) {
        long most = Math.max(1, rungs.stream().mapToLong(Rung::high).max().orElse(1));
        var svg = new Svg(HEIGHT, title, description);
        svg.line("axis", LEFT, FLOOR, RIGHT, FLOOR).line("axis", LEFT, ROOF, LEFT, FLOOR);
        svg.text("tick", LEFT - 1, FLOOR, "end", floor).text("tick", LEFT - 1, ROOF + 10, "end", roof);
        double width = (RIGHT - LEFT) / Math.max(1, rungs.size());
        for (int i = 0; i < rungs.size(); i++) rung(svg, rungs.get(i), LEFT + i * width, width, most);
        if (!rungs.isEmpty()) {
            svg.text(
                    "tick",
                    LEFT,
                    FLOOR + 18,
                    "start",
                    String.valueOf(rungs.getFirst().met()));
            svg.text(
                    "tick",
                    RIGHT,
                    FLOOR + 18,
                    "end",
                    String.valueOf(rungs.getLast().met()));
        }
        return svg.text("tick", (LEFT + RIGHT) / 2, FLOOR + 34, "middle", across)
                .done();
    }

    private static void rung(Svg svg, Rung rung, double left, double width, long most) {
        int low = y(rung.low(), most);
        int high = y(rung.high(), most);
        svg.rect("spread", left, left + width * 0.8, high, Math.max(1, low - high));
        svg.rect("median", left, left + width * 0.8, y(rung.likely(), most), 3);
    }

    private static int y(long euros, long most) {
        return FLOOR - (int) Math.round((double) euros / most * (FLOOR - ROOF));
    }
}
