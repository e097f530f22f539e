// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipOutputStream;

/** Files for tests: real ones, written by LibreOffice, and such as only an attacker or a defect writes. */
final class Fixtures {
    private Fixtures() {}

    static byte[] file(String name) {
        try (InputStream in = Fixtures.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalArgumentException(name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TableFile read(String text) {
        return TableFile.read("t.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) Repacking.add(out, part.getKey(), part.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] ods(String content) {
        return zip(Map.of("content.xml", content.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] odsTable(String rows) {
        return ods("<d xmlns:table='t' xmlns:text='x' xmlns:office='o'><table:table>" + rows + "</table:table></d>");
    }

    /** An XLSX file with this sheet and these shared strings. */
    static byte[] xlsx(String sheet, String strings) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='A' r:id='1'/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<r><Relationship Id='1' Target='worksheets/s.xml'/></r>");
        parts.put("xl/worksheets/s.xml", "<worksheet><sheetData>" + sheet + "</sheetData></worksheet>");
        parts.put("xl/sharedStrings.xml", strings);
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zip(bytes);
    }

    static List<List<String>> texts(TableFile read) {
        return read.table().body().stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    static List<String> keys(TableFile read) {
        return read.problems().stream().map(p -> p.key()).toList();
    }
}
