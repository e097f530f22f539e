// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import deich.formats.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A table as read from a file. What the file is decides its content, never its name.
 *
 * @param table what could be read; empty when a problem is an error
 * @param problems what could not, with places
 */
public record TableFile(Table table, List<Problem> problems) {
    public TableFile {
        problems = List.copyOf(problems);
    }

    /** True for names whose files are tables: csv, xlsx, ods, in any case; not for what an open program leaves beside them. */
    public static boolean isTable(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().matches("(?i)[^~.].*\\.(csv|xlsx|ods)");
    }

    /** Reads the first sheet. Never throws; bounded in time and memory whatever the file holds. */
    public static TableFile read(Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in.readNBytes(Limits.FILE_BYTES + 1));
        } catch (IOException e) {
            return failed(name, Fault.of(Fault.Sort.UNREADABLE, Objects.requireNonNullElse(e.getMessage(), "")));
        }
    }

    /**
     * As {@link #read(Path)}, from the bytes of a file.
     *
     * @param file its name in problems
     */
    public static TableFile read(String file, byte[] bytes) {
        try {
            return new Sniffer(file, bytes).read();
        } catch (TableFault e) {
            return failed(file, e.fault());
        }
    }

    private static TableFile failed(String file, Fault fault) {
        return new TableFile(Table.EMPTY, List.of(fault.in(file)));
    }
}
