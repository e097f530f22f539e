// SPDX-License-Identifier: EUPL-1.2
package deich.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What must be in a backup, part by part. It comes last, when everything is known; a file without it is not whole. */
record Manifest(List<Part> parts) {

    static final String NAME = "manifest.csv";

    private static final int MOST = 1_000;

    Manifest {
        parts = List.copyOf(parts);
    }

    void writeTo(Csv.Writer to) throws IOException {
        to.write(Part.COLUMNS);
        for (Part part : parts) to.write(part.line());
    }

    static Manifest read(InputStream from) throws IOException {
        var lines = new Csv.Reader(from, NAME);
        var parts = new ArrayList<Part>();
        if (!Part.COLUMNS.equals(lines.next())) throw Damaged.at(NAME);
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (parts.size() == MOST) throw Damaged.at(NAME);
            parts.add(Part.of(line));
        }
        return new Manifest(parts);
    }

    SortedMap<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        for (Part part : parts) if (!part.name().equals(Head.NAME)) rows.put(Names.table(part.name()), part.rows());
        return rows;
    }
}
