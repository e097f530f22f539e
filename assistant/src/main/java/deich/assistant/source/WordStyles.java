// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The styles of a DOCX file and what its properties say about how text looks (ECMA-376 part 1, 17.3 and 17.7). */
final class WordStyles {
    private static final Pattern HEADING = Pattern.compile("(?:heading|überschrift) ?([1-9])");

    private final Map<String, Look> looks = new HashMap<>();
    private final Map<String, String> basedOn = new HashMap<>();

    static WordStyles of(Parts parts) throws Stopped {
        WordStyles styles = new WordStyles();
        if (parts.has("word/styles.xml")) Xml.walk(parts.text("word/styles.xml"), styles::read);
        return styles;
    }

    /** What the style and all it is based on say. */
    Look look(String style) {
        Look look = Look.PLAIN;
        Set<String> seen = new HashSet<>();
        for (String each = style; each != null && seen.add(each); each = basedOn.get(each))
            look = look.over(looks.getOrDefault(each, Look.PLAIN));
        return look;
    }

    private void read(Xml xml) throws XMLStreamException, Stopped {
        String style = "";
        while (xml.next()) {
            if (!xml.begins()) continue;
            switch (xml.name()) {
                case "style" -> style = xml.attribute("styleId");
                case "basedOn" -> basedOn.put(style, xml.attribute("val"));
                case "name" -> say(style, named(xml.attribute("val")));
                case "outlineLvl", "vanish", "webHidden", "specVanish", "color", "sz", "shd", "highlight" ->
                    say(style, property(xml));
                default -> {
                    // says nothing about whether it is seen
                }
            }
        }
    }

    private void say(String style, Look look) {
        looks.merge(style, look, (before, more) -> more.over(before));
    }

    private static Look named(String name) {
        Matcher heading = HEADING.matcher(name.toLowerCase(Locale.ROOT));
        if (heading.matches()) return level(Integer.parseInt(heading.group(1)));
        return name.equalsIgnoreCase("title") ? level(1) : Look.PLAIN;
    }

    private static Look level(int level) {
        return new Look(null, null, null, null, level);
    }

    /** What the property that begins here says. */
    static Look property(Xml xml) {
        return switch (xml.name()) {
            case "outlineLvl" -> {
                int level = xml.number("val", 9);
                yield level < 9 ? level(level + 1) : Look.PLAIN;
            }
            case "vanish", "webHidden", "specVanish" -> new Look(on(xml), null, null, null, null);
            case "color" -> new Look(null, ink(xml), null, null, null);
            case "shd" -> new Look(null, null, Colour.hex(xml.attribute("fill")), null, null);
            // which of its sixteen colours does not matter: none but white hides white
            case "highlight" ->
                new Look(null, null, xml.attribute("val").equals("white") ? Colour.WHITE : highlight(xml), null, null);
            case "sz" -> new Look(null, null, null, xml.number("val", 20) / 2.0, null);
            default -> Look.PLAIN;
        };
    }

    private static @Nullable Colour highlight(Xml xml) {
        return switch (xml.attribute("val")) {
            case "none", "" -> null;
            case "black" -> Colour.BLACK;
            default -> new Colour(128, 128, 128);
        };
    }

    private static boolean on(Xml xml) {
        String value = xml.attribute("val");
        return !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    private static @Nullable Colour ink(Xml xml) {
        String theme = xml.attribute("themeColor");
        if (theme.equals("background1") || theme.equals("light1")) return Colour.WHITE;
        return Colour.hex(xml.attribute("val"));
    }
}
