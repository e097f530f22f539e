// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file to change single rows of: whatever is not changed stays byte for byte, quotes, blanks, line ends, encoding.
 * It tells which bytes belong to which cell; what they mean is read by {@link TableFile}.
 */
public final class RawCsv {

    /** One character for every byte: what separates cells is the same in all encodings that are taken. */
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private final Charset charset;
    private final char separator;
    private final List<Raw> rows = new ArrayList<>();

    /** @param end how the row ends; empty for a last row that does not */
    private record Raw(int line, List<String> cells, String end) {}

    private RawCsv(String text, Charset charset) {
        this.charset = charset;
        this.separator = CsvReading.separator(text);
        int line = 1;
        for (int at = 0; at < text.length(); ) {
            int begin = at;
            List<String> cells = new ArrayList<>();
            at = row(text, at, cells);
            int end = at + end(text, at);
            rows.add(new Raw(line, cells, text.substring(at, end)));
            line += lines(text.substring(begin, end));
            at = end;
        }
    }

    /** Null for an encoding in which characters are no bytes. */
    public static @Nullable RawCsv of(byte[] bytes) {
        String text = new String(bytes, BYTES);
        if (text.startsWith("\u00ff\u00fe") || text.startsWith("\u00fe\u00ff")) return null;
        return new RawCsv(text, charset(bytes));
    }

    private static Charset charset(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return Charset.forName("windows-1252");
        }
    }

    private int row(String text, int from, List<String> cells) {
        int at = from;
        while (true) {
            int end = cell(text, at);
            cells.add(text.substring(at, end));
            if (end == text.length() || text.charAt(end) != separator) return end;
            at = end + 1;
        }
    }

    private int cell(String text, int from) {
        int at = from < text.length() && text.charAt(from) == '"' ? closing(text, from + 1) : from;
        while (at < text.length() && text.charAt(at) != separator && end(text, at) == 0) at++;
        return at;
    }

    private static int closing(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (text.charAt(at++) != '"') continue;
            if (at == text.length() || text.charAt(at) != '"') return at;
            at++;
        }
        return at;
    }

    /** How many characters the line end has that stands here. */
    private static int end(String text, int at) {
        if (text.startsWith("\r\n", at)) return 2;
        return text.startsWith("\n", at) || text.startsWith("\r", at) ? 1 : 0;
    }

    private static int lines(String text) {
        int lines = 0;
        for (int at = 0; at < text.length(); at++) {
            int end = end(text, at);
            if (end > 0) lines++;
            if (end == 2) at++;
        }
        return lines;
    }

    /** Where this row is among all; -1 when none begins in this line. */
    public int row(int line) {
        for (int row = 0; row < rows.size(); row++) if (rows.get(row).line == line) return row;
        return -1;
    }

    /** The file with other cells in a row, by column from 0; null when its encoding cannot say them. */
    public byte @Nullable [] with(int row, Map<Integer, String> cells) {
        Raw before = rows.get(row);
        List<String> now = new ArrayList<>(before.cells);
        for (var cell : cells.entrySet()) {
            String raw = raw(cell.getValue());
            if (raw == null) return null;
            while (now.size() <= cell.getKey()) now.add("");
            now.set(cell.getKey(), raw);
        }
        List<Raw> all = new ArrayList<>(rows);
        all.set(row, new Raw(before.line, now, before.end));
        return bytes(all);
    }

    /** The file without a row. */
    public byte[] without(int row) {
        List<Raw> all = new ArrayList<>(rows);
        Raw gone = all.remove(row);
        if (row > 0 && row == all.size() && gone.end.isEmpty())
            all.set(row - 1, new Raw(all.getLast().line, all.getLast().cells, ""));
        return bytes(all);
    }

    private byte[] bytes(List<Raw> all) {
        var text = new StringBuilder();
        for (Raw row : all) text.append(String.join("" + separator, row.cells)).append(row.end);
        return text.toString().getBytes(BYTES);
    }

    private @Nullable String raw(String value) {
        String cell = CsvWriting.harmless(value);
        boolean odd = !cell.equals(cell.strip()) || cell.indexOf(separator) >= 0 || cell.matches("(?s).*[\"\r\n].*");
        String written = odd ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
        try {
            ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(written));
            return new String(bytes.array(), 0, bytes.limit(), BYTES);
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
