// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CSV as programs write it, for lists with very many rows: it keeps the text and where the rows begin, and cuts a row
 * into cells when somebody asks for it. Whatever is in any way unusual (another encoding, quotes in odd places, invisible
 * characters, beyond a limit) it does not take; {@link TableFile} reads that, with words for the person who wrote it.
 * What it takes, both read the same.
 */
public final class PlainCsv {
    private final String text;
    private final char separator;
    private final List<String> header;
    private int[] begin = new int[64];
    private int[] line = new int[64];
    private int rows;
    private int lines = 1;

    private PlainCsv(String text) {
        this.text = text;
        this.separator = CsvReading.separator(text);
        List<String> cells = new ArrayList<>();
        int end = cut(0, cells);
        header = List.copyOf(cells);
        while (end >= 0 && end < text.length()) end = row(end);
        if (end < 0) rows = -1;
    }

    /** Null for what it does not take. */
    public static @Nullable PlainCsv of(byte[] bytes) {
        if (bytes.length == 0 || bytes.length > Limits.FILE_BYTES) return null;
        PlainCsv csv = new PlainCsv(new String(bytes, StandardCharsets.UTF_8));
        return csv.rows < 0 || csv.header.stream().allMatch(String::isEmpty) ? null : csv;
    }

    public List<String> header() {
        return header;
    }

    /** How many rows there are below the header; empty ones do not count. */
    public int rows() {
        return rows;
    }

    /** Line of the text in which a row begins, from 1. */
    public int line(int row) {
        return line[row];
    }

    /** The cells of a row, as many as it has; without blanks around them. */
    public List<String> cells(int row) {
        List<String> cells = new ArrayList<>(header.size());
        cut(begin[row], cells);
        return cells;
    }

    /** Notes a row. @return where the next begins; -1 when this is nothing for us */
    private int row(int from) {
        int at = lines;
        List<String> cells = new ArrayList<>(header.size());
        int end = cut(from, cells);
        if (end < 0 || rows >= Limits.ROWS) return -1;
        if (cells.stream().allMatch(String::isEmpty)) return end;
        if (rows == begin.length) {
            begin = Arrays.copyOf(begin, rows * 2);
            line = Arrays.copyOf(line, rows * 2);
        }
        begin[rows] = from;
        line[rows++] = at;
        return end;
    }

    private int cut(int from, List<String> cells) {
        int at = from;
        while (true) {
            boolean quoted = at < text.length() && text.charAt(at) == '"';
            int end = quoted ? closing(at + 1) : plainEnd(at);
            if (end < 0 || end - at > Limits.CELL_LENGTH) return -1;
            cells.add(quoted ? unquoted(at + 1, end) : text.substring(at, end).strip());
            if (CsvWriting.marked(cells.getLast()) || cells.size() > Limits.COLUMNS) return -1;
            at = quoted ? end + 1 : end;
            if (at == text.length()) return at;
            char c = text.charAt(at++);
            if (c == separator) continue;
            if (c == '\r' && at < text.length() && text.charAt(at) == '\n') at++;
            else if (c != '\n') return -1;
            lines++;
            return at;
        }
    }

    private String unquoted(int from, int end) {
        String inside = text.substring(from, end);
        return (inside.indexOf('"') < 0 ? inside : inside.replace("\"\"", "\"")).strip();
    }

    /** Where a cell without quotes ends; -1 when there is something odd in it. */
    private int plainEnd(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == separator || c == '\n' || c == '\r') return i;
            if (c == '"' || odd(c)) return -1;
        }
        return text.length();
    }

    /** Where the closing quote stands; -1 when there is none or something odd before it. */
    private int closing(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (odd(c)) return -1;
            if (c != '"') continue;
            if (i + 1 == text.length() || text.charAt(i + 1) != '"') return i;
            i++;
        }
        return -1;
    }

    /** What {@link Grid} would clean away, and what a wrong encoding leaves. */
    private static boolean odd(char c) {
        if (c < 0x7f) return c < ' ';
        return c <= '\u00a0' || c == '\u00ad' || c == '\u200b' || c == '\u202f' || c == '\ufeff' || c == '\ufffd';
    }
}
