// SPDX-License-Identifier: EUPL-1.2
package deich.report.draw;

import deich.assess.backtest.Return;
import deich.assess.backtest.Return.Band;
import deich.model.incident.Incident.CurvePoint;
import deich.report.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * How much was back when: the forecast as a band with its median, what was observed as points. A picture that stands by
 * itself, with its colours in it; its numbers stand in the table of the terminal and in the JSON.
 */
public final class ReturnCurve {
    private static final int LEFT = 60;
    private static final int RIGHT = 700;
    private static final int TOP = 50;
    private static final int BOTTOM = 330;
    private static final int[] TICK_HOURS = {6, 12, 24, 48, 96, 168, 336};
    private static final int MOST_TICKS = 8;
    private static final String STYLE =
            "<style>text{font:14px system-ui,sans-serif;fill:#1d2733}.bold{font-weight:600;font-size:16px}"
                    + ".band{fill:#9fb8d0}.median{fill:none;stroke:#1f4e79;stroke-width:3}"
                    + ".seen{fill:none;stroke:#8a2d0b;stroke-width:2;stroke-dasharray:6 4}.dot{fill:#fff;stroke:#8a2d0b;stroke-width:2}"
                    + ".axis{stroke:#5b6775}.grid{stroke:#dfe5eb}</style>";

    private final Return back;
    private final Words words;
    private final double end;
    private final StringBuilder out = new StringBuilder();

    private ReturnCurve(Return back, Words words) {
        this.back = back;
        this.words = words;
        end = back.observed().getLast().at();
    }

    public static String draw(Return back, String title, Words words) {
        return new ReturnCurve(back, words).all(title);
    }

    private String all(String title) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 720 436\" role=\"img\"><title>")
                .append(Svg.escaped(title))
                .append("</title><desc>")
                .append(Svg.escaped(words.text(
                        "backtest.curve.text", back.inside(), back.observed().size())))
                .append("</desc>")
                .append(STYLE)
                .append("<rect width=\"720\" height=\"436\" fill=\"#fff\"/>");
        text("bold", LEFT, 24, "start", title);
        scales();
        band();
        path("median", line(back.forecast(), Band::at, Band::median));
        path("seen", line(back.observed(), CurvePoint::at, point -> point.restored() / point.of()));
        for (CurvePoint point : back.observed())
            shape(
                    "<circle class=\"dot\" cx=\"%s\" cy=\"%s\" r=\"4\"/>",
                    x(point.at()), y(point.restored() / point.of()));
        legend();
        return out.append("</svg>\n").toString();
    }

    private void scales() {
        for (int tenth = 0; tenth <= 10; tenth += 2) {
            shape("<path class=\"grid\" d=\"M%d %s H%d\"/>", LEFT, y(tenth / 10.0), RIGHT);
            text("", LEFT - 8, BOTTOM - (BOTTOM - TOP) * tenth / 10 + 5, "end", tenth * 10 + " %");
        }
        shape("<path class=\"axis\" d=\"M%d %d V%d H%d\" fill=\"none\"/>", LEFT, TOP, BOTTOM, RIGHT);
        int step = TICK_HOURS[TICK_HOURS.length - 1];
        for (int i = TICK_HOURS.length - 1; i >= 0 && end / TICK_HOURS[i] <= MOST_TICKS; i--) step = TICK_HOURS[i];
        for (int hour = 0; hour <= end; hour += step)
            text(
                    "",
                    (int) Math.round(LEFT + hour / end * (RIGHT - LEFT)),
                    BOTTOM + 20,
                    "middle",
                    String.valueOf(step % 24 == 0 ? hour / 24 : hour));
        text(
                "",
                RIGHT,
                BOTTOM + 38,
                "end",
                words.text(step % 24 == 0 ? "backtest.curve.days" : "backtest.curve.hours"));
    }

    private void band() {
        var shape = new StringBuilder(line(back.forecast(), Band::at, Band::high));
        for (Band band : back.forecast().reversed())
            shape.append(" L").append(x(band.at())).append(' ').append(y(band.low()));
        path("band", shape.append(" Z").toString());
    }

    private void legend() {
        int y = 388;
        shape("<rect class=\"band\" x=\"%d\" y=\"%d\" width=\"28\" height=\"14\"/>", LEFT, y - 12);
        text("", LEFT + 36, y, "start", words.text("backtest.curve.band"));
        shape("<path class=\"median\" d=\"M%d %d h28\"/>", LEFT + 400, y - 5);
        text("", LEFT + 436, y, "start", words.text("backtest.curve.median"));
        shape("<path class=\"seen\" d=\"M%d %d h28\"/>", LEFT, y + 21);
        shape("<circle class=\"dot\" cx=\"%d\" cy=\"%d\" r=\"4\"/>", LEFT + 14, y + 21);
        text("", LEFT + 36, y + 26, "start", words.text("backtest.curve.seen"));
    }

    private <T> String line(List<T> points, ToDoubleFunction<T> at, ToDoubleFunction<T> share) {
        var d = new StringBuilder();
        for (T point : points)
            d.append(d.isEmpty() ? "M" : " L")
                    .append(x(at.applyAsDouble(point)))
                    .append(' ')
                    .append(y(share.applyAsDouble(point)));
        return d.toString();
    }

    private void path(String type, String d) {
        shape("<path class=\"%s\" d=\"%s\"/>", type, d);
    }

    private void text(String type, int x, int y, String anchor, String text) {
        shape(
                "<text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>",
                type, x, y, anchor, Svg.escaped(text));
    }

    private void shape(String pattern, Object... values) {
        out.append(String.format(Locale.ROOT, pattern, values));
    }

    private String x(double at) {
        return number(LEFT + at / end * (RIGHT - LEFT));
    }

    private static String y(double share) {
        return number(BOTTOM - share * (BOTTOM - TOP));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
