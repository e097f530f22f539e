// SPDX-License-Identifier: EUPL-1.2
package deich.store.backup;

import deich.store.StoreFault;
import deich.store.sql.Pairs;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How a backup begins: what is needed to make sense of the rest. */
record Head(String deich, String schema, Instant taken) {

    static final String NAME = "backup.txt";

    private static final String FORMAT = "1";

    byte[] written() {
        return Pairs.write(new TreeMap<>(
                        Map.of("format", FORMAT, "deich", deich, "schema", schema, "taken", taken.toString())))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** @throws StoreFault when it is no head, or of a format that came later */
    static Head read(byte[] written) {
        SortedMap<String, String> pairs = Pairs.read(new String(written, StandardCharsets.UTF_8));
        String format = pairs.get("format");
        if (format == null) throw Damaged.at(NAME);
        if (!format.equals(FORMAT)) throw new StoreFault("backup.format", Pairs.cut(format, 20));
        try {
            return new Head(
                    pairs.getOrDefault("deich", ""),
                    number(pairs.getOrDefault("schema", "")),
                    Instant.parse(pairs.getOrDefault("taken", "")));
        } catch (DateTimeException wrong) {
            throw Damaged.at(NAME, wrong);
        }
    }

    private static String number(String schema) {
        if (!schema.matches("[0-9]{1,6}(\\.[0-9]{1,6}){0,3}")) throw Damaged.at(NAME);
        return schema;
    }
}
