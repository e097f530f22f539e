// SPDX-License-Identifier: EUPL-1.2
package deich.report.paper.odt;

import deich.report.paper.Paper;
import javax.xml.stream.XMLStreamException;

/** The small parts of the file. */
final class Parts {
    private Parts() {}

    static void manifest(Xml xml) throws XMLStreamException {
        xml.root("manifest:manifest", "manifest");
        xml.with("manifest:version", "1.3");
        file(xml, "/", "application/vnd.oasis.opendocument.text");
        for (String part : new String[] {"content.xml", "styles.xml", "meta.xml"}) file(xml, part, "text/xml");
        xml.end();
    }

    private static void file(Xml xml, String path, String type) throws XMLStreamException {
        xml.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
        if (path.equals("/")) xml.with("manifest:version", "1.3");
    }

    static void meta(Xml xml, Paper paper, String producer) throws XMLStreamException {
        xml.root("office:document-meta", "office", "meta", "dc");
        xml.with("office:version", "1.3");
        xml.begin("office:meta");
        xml.leaf("meta:generator", producer);
        xml.leaf("dc:title", paper.title());
        xml.leaf("dc:subject", paper.subject());
        xml.leaf("dc:language", paper.language().getLanguage());
        xml.end().end();
    }
}
