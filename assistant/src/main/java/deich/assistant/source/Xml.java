// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through one XML part, bounded in depth and length. Declarations of entities are refused. */
final class Xml {
    /** From 0, and no more than an int holds. */
    static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader in;
    private int depth;
    private int events;

    private Xml(XMLStreamReader in) {
        this.in = in;
    }

    /** What is done with an open part. */
    interface Walk {
        void over(Xml xml) throws XMLStreamException, Stopped;
    }

    static void walk(String text, Walk walk) throws Stopped {
        try {
            walk.over(new Xml(FACTORY.createXMLStreamReader(new StringReader(text))));
        } catch (XMLStreamException broken) {
            throw new Stopped(Problem.Sort.DAMAGED);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // The parser of the JDK counts every "&amp;" and gives up at 100,000 of them, and at a depth of 100; declared
        // entities are refused, and how much is read is bounded here.
        factory.setProperty("jdk.xml.maxElementDepth", 2 * Limits.DEPTH);
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.entityExpansionLimit", 0);
        return factory;
    }

    /** Goes to the next begin or end of an element, or to text. False at the end of the part. */
    boolean next() throws XMLStreamException, Stopped {
        while (in.hasNext()) {
            if (++events > Limits.XML_EVENTS) throw new Stopped(Problem.Sort.TOO_MUCH);
            switch (in.next()) {
                case XMLStreamConstants.DTD -> throw new Stopped(Problem.Sort.FOREIGN_DECLARATIONS);
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > Limits.DEPTH) throw new Stopped(Problem.Sort.TOO_MUCH);
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return true;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return true;
                }
                default -> {
                    // comments and processing instructions say nothing to a reader
                }
            }
        }
        return false;
    }

    boolean begins() {
        return in.isStartElement();
    }

    boolean ends() {
        return in.isEndElement();
    }

    /** The local name of the element that begins or ends here; empty for text. */
    String name() {
        return in.isCharacters() ? "" : in.getLocalName();
    }

    boolean begins(String name) {
        return in.isStartElement() && in.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return in.isEndElement() && in.getLocalName().equals(name);
    }

    /** How many elements are open; that which has just ended no longer counts. */
    int depth() {
        return depth;
    }

    boolean isText() {
        return in.isCharacters();
    }

    String text() {
        return in.getText();
    }

    /** The attribute of this local name whatever its namespace; empty when there is none. */
    String attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) return in.getAttributeValue(i);
        }
        return "";
    }

    /** The attribute as a whole number from 0; {@code otherwise} when it is none. */
    int number(String name, int otherwise) {
        String value = attribute(name);
        return WHOLE_NUMBER.matcher(value).matches() ? Integer.parseInt(value) : otherwise;
    }

    /** Passes over the element that has just begun. @return the text in it */
    String skip() throws XMLStreamException, Stopped {
        StringBuilder text = new StringBuilder();
        int outside = depth - 1;
        while (depth > outside && next()) {
            if (isText()) text.append(text());
            else if (text.length() > 0 && begins()) text.append(' ');
        }
        return text.toString();
    }
}
