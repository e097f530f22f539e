// SPDX-License-Identifier: EUPL-1.2
package deich.report.draw;

import java.util.Locale;

/** Writes one picture: a title and a description for those who do not see it, then shapes. */
final class Svg {
    private final StringBuilder out = new StringBuilder();

    Svg(int height, String title, String description) {
        out.append("<svg class=\"pic\" role=\"img\" width=\"100%\" height=\"")
                .append(height)
                .append("\"><title>");
        out.append(escaped(title))
                .append("</title><desc>")
                .append(escaped(description))
                .append("</desc>");
    }

    Svg rect(String type, double from, double until, int y, int height) {
        return shape(
                "<rect class=\"%s\" x=\"%s%%\" y=\"%d\" width=\"%s%%\" height=\"%d\"/>",
                type, number(from), y, number(Math.max(0.4, until - from)), height);
    }

    Svg line(String type, double x1, int y1, double x2, int y2) {
        return shape(
                "<line class=\"%s\" x1=\"%s%%\" y1=\"%d\" x2=\"%s%%\" y2=\"%d\"/>",
                type, number(x1), y1, number(x2), y2);
    }

    /** @param anchor start, middle or end */
    Svg text(String type, double x, int y, String anchor, String text) {
        return shape(
                "<text class=\"%s\" x=\"%s%%\" y=\"%d\" text-anchor=\"%s\">%s</text>",
                type, number(x), y, anchor, escaped(text));
    }

    private Svg shape(String pattern, Object... values) {
        out.append(String.format(Locale.ROOT, pattern, values));
        return this;
    }

    String done() {
        return out.append("</svg>").toString();
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    static String escaped(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
