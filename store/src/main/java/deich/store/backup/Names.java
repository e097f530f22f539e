// SPDX-License-Identifier: EUPL-1.2
package deich.store.backup;

/** What the parts of a backup are called. */
final class Names {

    /** Contents as files, each named by its SHA-256. */
    static final String CONTENTS = "content/";

    private static final String TABLES = "table/";
    private static final String CSV = ".csv";

    private Names() {}

    static String part(Table table) {
        return TABLES + table.name() + CSV;
    }

    /** Which table a part holds. */
    static String table(String part) {
        if (part.equals(CONTENTS)) return "content";
        if (!part.startsWith(TABLES) || !part.endsWith(CSV)) throw Damaged.at(part);
        return part.substring(TABLES.length(), part.length() - CSV.length());
    }
}
