// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table as lines that can be read and cited one by one: {@code Verfahren: Meldewesen | MTPD: 24 Stunden}. Two columns
 * without a marked header are taken as names and values: {@code MTPD: 24 Stunden}.
 */
final class TableLines {
    private static final Pattern COLON = Pattern.compile(":\\s*$");
    private static final Pattern POINT = Pattern.compile("\n[•\\-–]? ?");
    private static final Pattern FIRST_POINT = Pattern.compile("^[•–] ?");

    private TableLines() {}

    static List<String> of(List<List<String>> table, boolean headed) {
        List<List<String>> rows = table.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        int columns = rows.stream().mapToInt(TableLines::width).max().orElse(0);
        boolean header = columns > 0 && rows.size() > 1 && (headed ? columns > 1 : columns > 2);
        List<String> lines = new ArrayList<>();
        for (List<String> row : header ? rows.subList(1, rows.size()) : rows) {
            if (header && row.equals(rows.getFirst())) continue;
            String line = header ? named(rows.getFirst(), row) : columns == 2 ? pair(row) : plain(row);
            if (!line.isEmpty()) lines.add(line);
        }
        return lines;
    }

    /** Without empty cells at the end. */
    private static int width(List<String> row) {
        int width = row.size();
        while (width > 0 && row.get(width - 1).isEmpty()) width--;
        return width;
    }

    private static String named(List<String> header, List<String> row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String name = i < header.size() ? name(header.get(i)) : "";
            if (!row.get(i).isEmpty()) cells.add(name.isEmpty() ? value(row.get(i)) : name + ": " + value(row.get(i)));
        }
        return String.join(" | ", cells);
    }

    private static String pair(List<String> row) {
        String name = name(row.getFirst());
        String value = row.size() > 1 ? value(row.get(1)) : "";
        if (value.isEmpty()) return name;
        return name.isEmpty() ? value : name + ": " + value;
    }

    private static String plain(List<String> row) {
        return String.join(
                " | ",
                row.stream()
                        .filter(cell -> !cell.isEmpty())
                        .map(TableLines::value)
                        .toList());
    }

    private static String name(String cell) {
        return COLON.matcher(value(cell)).replaceAll("").replace(": ", " ");
    }

    private static String value(String cell) {
        String line = POINT.matcher(cell.replace('|', '/')).replaceAll("; ");
        return FIRST_POINT.matcher(line).replaceFirst("");
    }
}
