// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;
import org.jspecify.annotations.Nullable;

/**
 * What an HTML page's own styles hide. Sheets that lie elsewhere are not fetched; the order of rules is not weighed: what any
 * rule hides counts as hidden.
 */
final class HtmlStyles {
    private static final Pattern RULE = Pattern.compile("([^{}]{1,300})\\{([^{}]{0,2000})\\}");
    private static final Pattern REMARK = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern UNCLEAR = Pattern.compile("0?\\.?0[0-9]?|0%");
    private static final Pattern FAR_OUT = Pattern.compile("-[0-9]{3,}(px|pt|em|rem|%)?");
    private static final Pattern CLIPPED = Pattern.compile("rect\\((0|1)(px)?[ ,].*|inset\\((50|100)%.*");
    private static final Pattern SCALED_AWAY = Pattern.compile("scale\\(0\\).*");
    private static final Pattern NOTHING = Pattern.compile("0(px|pt|em)?");
    private static final Pattern SIZE = Pattern.compile("([0-9]{0,4}(?:\\.[0-9]{1,4})?)(px|pt|em|rem|%)?");
    private static final Pattern RGB = Pattern.compile("rgba?\\(\\s*([0-9]{1,3})[ ,]+([0-9]{1,3})[ ,]+([0-9]{1,3}).*");
    private static final Pattern SHORT_HEX = Pattern.compile("#[0-9a-f]{3}");
    private static final int RULES = 500;

    private static final Map<String, String> NAMED = Map.of(
            "white", "ffffff", "black", "000000", "red", "ff0000", "green", "008000", "blue", "0000ff", "yellow",
            "ffff00", "gray", "808080", "grey", "808080", "navy", "000080", "snow", "fffafa");

    private final Map<Element, Look> looks = new IdentityHashMap<>();

    static HtmlStyles of(Document page) {
        HtmlStyles styles = new HtmlStyles();
        int rules = 0;
        for (Element sheet : page.select("style")) {
            Matcher rule = RULE.matcher(REMARK.matcher(sheet.data()).replaceAll(""));
            while (rule.find() && rules++ < RULES)
                styles.rule(page, rule.group(1).strip(), declared(rule.group(2)));
        }
        return styles;
    }

    private void rule(Document page, String selector, Look look) {
        if (look.equals(Look.PLAIN) || selector.startsWith("@")) return;
        List<Element> picked = new ArrayList<>();
        try {
            picked.addAll(page.select(selector));
        } catch (SelectorParseException | IllegalArgumentException notUnderstood) {
            return;
        }
        for (Element element : picked) looks.merge(element, look, HtmlStyles::both);
    }

    private static Look both(Look one, Look other) {
        boolean hidden = Boolean.TRUE.equals(one.hidden()) || Boolean.TRUE.equals(other.hidden());
        Look look = other.over(one);
        return hidden ? new Look(true, look.ink(), look.ground(), look.size(), null) : look;
    }

    /** What page, attributes and styles of its own say about an element; not what it inherits. */
    Look look(Element element) {
        Look look = both(looks.getOrDefault(element, Look.PLAIN), declared(element.attr("style")));
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equalsIgnoreCase("true"))
            return new Look(true, null, null, null, null);
        if (element.hasAttr("bgcolor"))
            look = look.over(new Look(null, null, colour(element.attr("bgcolor")), null, null));
        if (element.hasAttr("color")) look = look.over(new Look(null, colour(element.attr("color")), null, null, null));
        return look;
    }

    private static Look declared(String declarations) {
        Look look = Look.PLAIN;
        for (String each : declarations.toLowerCase(Locale.ROOT).split(";", 100)) {
            int colon = each.indexOf(':');
            if (colon < 0) continue;
            String value = each.substring(colon + 1).replace("!important", "").strip();
            look = property(each.substring(0, colon).strip(), value).over(look);
        }
        return look;
    }

    private static Look property(String name, String value) {
        return switch (name) {
            case "display" -> hidden(value.equals("none"));
            case "visibility" -> hidden(value.equals("hidden") || value.equals("collapse"));
            case "opacity" -> hidden(UNCLEAR.matcher(value).matches());
            case "left", "top", "text-indent", "margin-left", "right" ->
                hidden(FAR_OUT.matcher(value).matches());
            case "clip", "clip-path" -> hidden(CLIPPED.matcher(value).matches());
            case "transform" -> hidden(SCALED_AWAY.matcher(value).matches());
            case "max-height", "height", "width", "max-width" ->
                hidden(NOTHING.matcher(value).matches());
            case "color" ->
                new Look(null, value.equals("transparent") ? Colour.WHITE : colour(value), null, null, null);
            case "background", "background-color" -> new Look(null, null, colour(value), null, null);
            case "font-size" -> new Look(null, null, null, size(value), null);
            default -> Look.PLAIN;
        };
    }

    private static Look hidden(boolean hidden) {
        return hidden ? new Look(true, null, null, null, null) : Look.PLAIN;
    }

    private static @Nullable Double size(String value) {
        Matcher m = SIZE.matcher(value);
        if (!m.matches() || m.group(1).isEmpty() || m.group(1).equals(".")) return null;
        double number = Double.parseDouble(m.group(1));
        String unit = m.group(2) == null ? "px" : m.group(2);
        return switch (unit) {
            case "px" -> number * 0.75;
            case "em", "rem" -> number * 12;
            case "%" -> number * 0.12;
            default -> number;
        };
    }

    private static @Nullable Colour colour(String value) {
        String first = value.strip().toLowerCase(Locale.ROOT);
        Matcher rgb = RGB.matcher(first);
        if (rgb.matches())
            return new Colour(
                    Integer.parseInt(rgb.group(1)), Integer.parseInt(rgb.group(2)), Integer.parseInt(rgb.group(3)));
        if (SHORT_HEX.matcher(first).matches())
            first = "" + first.charAt(1) + first.charAt(1) + first.charAt(2) + first.charAt(2) + first.charAt(3)
                    + first.charAt(3);
        return Colour.hex(NAMED.getOrDefault(first, first));
    }
}
