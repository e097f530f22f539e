// SPDX-License-Identifier: EUPL-1.2
package deich.report.paper.odt;

import deich.report.paper.Sayable;
import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of OpenDocument, whose prefixes are fixed here. */
final class Xml implements AutoCloseable {
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    static final Map<String, String> SPACES = Map.ofEntries(
            Map.entry("office", OASIS + "office:1.0"),
            Map.entry("style", OASIS + "style:1.0"),
            Map.entry("text", OASIS + "text:1.0"),
            Map.entry("table", OASIS + "table:1.0"),
            Map.entry("fo", OASIS + "xsl-fo-compatible:1.0"),
            Map.entry("svg", OASIS + "svg-compatible:1.0"),
            Map.entry("meta", OASIS + "meta:1.0"),
            Map.entry("manifest", OASIS + "manifest:1.0"),
            Map.entry("dc", "http://purl.org/dc/elements/1.1/"),
            Map.entry("xlink", "http://www.w3.org/1999/xlink"));

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    static Xml to(OutputStream bytes) throws XMLStreamException {
        XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
        out.writeStartDocument("UTF-8", "1.0");
        return new Xml(out);
    }

    /** The outermost element. @param prefixes those used below it */
    void root(String name, String... prefixes) throws XMLStreamException {
        out.writeStartElement(prefix(name), local(name), space(name));
        for (String prefix : prefixes) out.writeNamespace(prefix, SPACES.get(prefix));
    }

    /** @param attributes names and values by turns */
    Xml begin(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement(prefix(name), local(name), space(name));
        attributes(attributes);
        return this;
    }

    Xml empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(prefix(name), local(name), space(name));
        attributes(attributes);
        return this;
    }

    Xml with(String... attributes) throws XMLStreamException {
        attributes(attributes);
        return this;
    }

    Xml end() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    /** An element with nothing but text. */
    void leaf(String name, String text, String... attributes) throws XMLStreamException {
        begin(name, attributes).text(text).end();
    }

    Xml text(String text) throws XMLStreamException {
        out.writeCharacters(Sayable.of(text));
        return this;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            out.writeAttribute(prefix(name), space(name), local(name), Sayable.of(attributes[i + 1]));
        }
    }

    private static String prefix(String name) {
        return name.substring(0, name.indexOf(':'));
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static String space(String name) {
        String space = SPACES.get(prefix(name));
        if (space == null) throw new IllegalArgumentException("no such prefix: " + name);
        return space;
    }

    @Override
    public void close() throws XMLStreamException {
        out.writeEndDocument();
        out.close();
    }
}
