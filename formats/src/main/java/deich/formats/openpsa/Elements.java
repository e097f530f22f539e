// SPDX-License-Identifier: EUPL-1.2
package deich.formats.openpsa;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Text to elements. Nothing outside the text is ever looked at: document types and entities are refused. */
final class Elements {

    private static final XMLInputFactory FACTORY = factory();
    private static final Set<String> WITH_TEXT = Set.of("label", "attributes", "attribute");

    private final String file;
    private final XMLStreamReader in;
    private final Problems problems;
    private final ArrayDeque<Element> open = new ArrayDeque<>();
    private final Map<String, String> words = new HashMap<>();
    private @Nullable Element root;
    private int count;

    private Elements(String file, XMLStreamReader in, Problems problems) {
        this.file = file;
        this.in = in;
        this.problems = problems;
    }

    /** The outermost element; null when the text cannot be read to its end. */
    static @Nullable Element of(String file, String text, Problems problems) {
        int line = 1;
        try {
            XMLStreamReader in = FACTORY.createXMLStreamReader(new StringReader(text));
            try {
                return new Elements(file, in, problems).read();
            } catch (XMLStreamException | RuntimeException broken) {
                // The JDK throws unchecked exceptions on some broken input; its messages help nobody.
                line = Math.max(1, in.getLocation().getLineNumber());
            }
        } catch (XMLStreamException | RuntimeException broken) {
            line = 1;
        }
        problems.error(new Position(file, line, 0), "psa.broken");
        return null;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // The JDK's own limit is lower and would refuse without saying why; ours is looked at first.
        factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(Limits.DEPTH + 1));
        return factory;
    }

    private @Nullable Element read() throws XMLStreamException {
        while (in.hasNext()) {
            String refusal = switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                case XMLStreamConstants.DTD -> "psa.doctype";
                case XMLStreamConstants.ENTITY_REFERENCE -> "psa.broken";
                default -> "";
            };
            if (refusal.isEmpty()) continue;
            problems.error(at(), refusal, refusal.equals("psa.depth") ? Limits.DEPTH : Limits.ELEMENTS);
            return null;
        }
        return root;
    }

    private String begin() {
        if (++count > Limits.ELEMENTS) return "psa.elements";
        if (open.size() >= Limits.DEPTH) return "psa.depth";
        var element = new Element(word(in.getLocalName()), attributes(), new ArrayList<>(2), at());
        Element around = open.peek();
        if (around == null) root = element;
        else around.children().add(element);
        open.push(element);
        return "";
    }

    private String end() {
        open.pop();
        return "";
    }

    private String text() {
        Element around = open.peek();
        boolean stray = around != null && !in.isWhiteSpace() && !WITH_TEXT.contains(around.tag());
        if (stray && around != null) problems.error(at(), "psa.text", around.tag());
        return "";
    }

    private Map<String, String> attributes() {
        int number = in.getAttributeCount();
        if (number == 0) return Map.of();
        if (number == 1) return Map.of(word(in.getAttributeLocalName(0)), word(in.getAttributeValue(0)));
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < number; i++) attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
        return Collections.unmodifiableMap(attributes);
    }

    /** Names come many times: one text for each. */
    private String word(String text) {
        String before = words.putIfAbsent(text, text);
        return before == null ? text : before;
    }

    private Position at() {
        return new Position(file, Math.max(1, in.getLocation().getLineNumber()), 0);
    }
}
