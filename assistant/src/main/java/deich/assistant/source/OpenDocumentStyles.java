// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The styles of an OpenDocument file, as far as they hide something (OpenDocument 1.3 part 3, 16 and 20). */
final class OpenDocumentStyles {
    private final Map<String, Look> looks = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    static OpenDocumentStyles of(Parts parts, String content) throws Stopped {
        OpenDocumentStyles styles = new OpenDocumentStyles();
        if (parts.has("styles.xml")) Xml.walk(parts.text("styles.xml"), styles::read);
        Xml.walk(content, styles::read);
        return styles;
    }

    /** What the style and its parents say. Names are unique within a family only. */
    Look look(String family, String style) {
        Look look = Look.PLAIN;
        Set<String> seen = new HashSet<>();
        for (String each = family + ":" + style; each != null && seen.add(each); each = parents.get(each))
            look = look.over(looks.getOrDefault(each, Look.PLAIN));
        return look.over(looks.getOrDefault(family + ":", Look.PLAIN));
    }

    private void read(Xml xml) throws XMLStreamException, Stopped {
        String style = "";
        while (xml.next()) {
            if (xml.begins("body")) return;
            if (!xml.begins()) continue;
            switch (xml.name()) {
                case "style", "default-style" -> {
                    String family = xml.attribute("family") + ":";
                    style = family + xml.attribute("name");
                    String parent = xml.attribute("parent-style-name");
                    if (!parent.isEmpty()) parents.put(style, family + parent);
                }
                case "text-properties",
                        "paragraph-properties",
                        "table-cell-properties",
                        "section-properties",
                        "table-properties" -> looks.merge(style, properties(xml), (before, more) -> more.over(before));
                default -> {
                    // says nothing about whether it is seen
                }
            }
        }
    }

    private static Look properties(Xml xml) {
        String display = xml.attribute("display");
        boolean ofText = xml.name().equals("text-properties");
        Boolean hidden = display.isEmpty() ? null : (Boolean) (display.equals("none") || display.equals("false"));
        return new Look(
                hidden,
                ofText ? Colour.hex(xml.attribute("color")) : null,
                Colour.hex(xml.attribute("background-color")),
                ofText ? size(xml.attribute("font-size")) : null,
                null);
    }

    private static @Nullable Double size(String text) {
        return text.matches("[0-9]{1,4}(\\.[0-9]{1,6})?pt")
                ? (Double) Double.parseDouble(text.substring(0, text.length() - 2))
                : null;
    }
}
