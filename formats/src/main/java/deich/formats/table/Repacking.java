// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs an office file with fixed times, so that the same content is the same file on every day. */
final class Repacking {
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)";

    private Repacking() {}

    static byte[] steady(byte[] zip) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (var part : Archive.unpack(zip).parts().entrySet())
                add(out, part.getKey(), undated(part.getKey(), part.getValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TableFault e) {
            throw new IllegalArgumentException("not a zip file", e);
        }
        return bytes.toByteArray();
    }

    static void add(ZipOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    /** As it is, not packed: ODS wants its first part to begin at a fixed place. */
    static void addStored(ZipOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setCrc(crc.getValue());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    private static byte[] undated(String name, byte[] content) {
        if (!name.equals("docProps/core.xml")) return content;
        String text = new String(content, StandardCharsets.UTF_8);
        return text.replaceAll(CREATED, "$1" + TIME + ":00Z$2").getBytes(StandardCharsets.UTF_8);
    }
}
