// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through one XML part. Declarations of entities are refused: office programs write none. */
final class Xml {
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader in;

    private Xml(XMLStreamReader in) {
        this.in = in;
    }

    /** What is done with an open part. */
    interface Walk<T> {
        T over(Xml xml) throws XMLStreamException, TableFault;
    }

    static <T> T walk(byte[] part, Walk<T> walk) throws TableFault {
        try {
            // As text: given bytes that are no UTF-8, the parser of the JDK would write to the terminal.
            String text = Characters.of(part).text();
            return walk.over(new Xml(FACTORY.createXMLStreamReader(new StringReader(text))));
        } catch (XMLStreamException | RuntimeException e) {
            // The parser of the JDK throws unchecked exceptions on some broken input; its message helps nobody.
            throw new TableFault(Fault.Sort.DAMAGED, "");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Goes to the next begin or end of an element, or to text. False at the end of the part. */
    boolean next() throws XMLStreamException, TableFault {
        if (!in.hasNext()) return false;
        if (in.next() == XMLStreamConstants.DTD) throw new TableFault(Fault.Sort.FOREIGN_DECLARATIONS, "");
        return true;
    }

    boolean begins(String name) {
        return in.getEventType() == XMLStreamConstants.START_ELEMENT
                && in.getLocalName().equals(name);
    }

    boolean begins() {
        return in.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean ends(String name) {
        return in.getEventType() == XMLStreamConstants.END_ELEMENT
                && in.getLocalName().equals(name);
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

    /** The attribute as a number; {@code otherwise} when it is none. */
    int number(String name, int otherwise) {
        String value = attribute(name);
        return value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /** Passes over the element that has just begun, with all it holds. */
    void skip() throws XMLStreamException, TableFault {
        int depth = 1;
        while (depth > 0 && next()) {
            if (in.isStartElement()) depth++;
            if (in.isEndElement()) depth--;
        }
    }
}
