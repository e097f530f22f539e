// SPDX-License-Identifier: EUPL-1.2
package deich.report.paper.odt;

import deich.report.paper.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Writes a paper as OpenDocument text 1.3 with real styles: headings, lists, tables whose header row repeats, fields for
 * the page numbers. For those who go on writing in it. The same paper gives the same bytes.
 */
public final class OdtPaper {
    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    /**
     * Entries tell no time of making, in whatever zone one is. Not the very first moment a ZIP file can name: Java writes
     * that into an extra field, and behind the name of the first entry nothing but the type may stand.
     */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 2, 1, 0, 0);

    private OdtPaper() {}

    @FunctionalInterface
    private interface Part {
        void writeTo(Xml xml) throws XMLStreamException;
    }

    /** Writes it whole to a stream, which stays open. */
    public static void write(Paper paper, String producer, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        type(zip);
        entry(zip, "META-INF/manifest.xml", Parts::manifest);
        entry(zip, "meta.xml", xml -> Parts.meta(xml, paper, producer));
        entry(zip, "styles.xml", xml -> Styles.write(xml, paper));
        entry(zip, "content.xml", xml -> new Content(xml, paper).write());
        zip.finish();
    }

    /** First and not compressed, so that whoever looks at the first bytes sees what it is. */
    private static void type(ZipOutputStream zip) throws IOException {
        byte[] bytes = TYPE.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        put(zip, entry, bytes);
    }

    private static void entry(ZipOutputStream zip, String name, Part part) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (Xml xml = Xml.to(bytes)) {
            part.writeTo(xml);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        put(zip, new ZipEntry(name), bytes.toByteArray());
    }

    private static void put(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException {
        entry.setTimeLocal(NEVER);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
