// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipOutputStream;

/**
 * Writes ODS (OpenDocument 1.3). Own code: the library that was at hand writes no drop-down lists, and they are what
 * makes the sheet quick to fill.
 */
public final class OdsWriting {
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private OdsWriting() {}

    /** The file's bytes; the same for the same sheets. */
    public static byte[] write(List<Sheet> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            Repacking.addStored(out, "mimetype", utf8(TYPE));
            Repacking.add(out, "content.xml", utf8(new OdsContent(sheets).xml()));
            Repacking.add(out, "styles.xml", utf8(OdsContent.pageStyles()));
            Repacking.add(out, "settings.xml", utf8(OdsContent.frozenHeadings(sheets)));
            Repacking.add(out, "META-INF/manifest.xml", utf8(manifest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String manifest() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
                <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>
                <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
                <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
                <manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/>
                </manifest:manifest>
                """.formatted(TYPE);
    }
}
