// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A table as read from a file. What the file is decides its content, never its name.
 *
 * @param table what could be read; empty after a fault that is no warning
 * @param faults what could not, with places
 */
public record TableFile(Table table, List<Fault> faults) {
    public TableFile {
        faults = List.copyOf(faults);
    }

    /** True for names whose files are tables: csv, xlsx, ods, in any case. */
    public static boolean isTable(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().matches("(?i)[^~.].*\\.(csv|xlsx|ods)");
    }

    /** Reads the first sheet. Never throws; bounded in time and memory whatever the file holds. */
    public static TableFile read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(Limits.FILE_BYTES + 1));
        } catch (IOException e) {
            return failed(Fault.of(Fault.Sort.UNREADABLE, Optional.ofNullable(e.getMessage()).orElse("")));
        }
    }

    /** As {@link #read(Path)}, from the bytes of a file. */
    public static TableFile read(byte[] bytes) {
        try {
            return new Sniffer(bytes).read();
        } catch (TableFault e) {
            return failed(e.fault());
        }
    }

    private static TableFile failed(Fault fault) {
        return new TableFile(Table.EMPTY, List.of(fault));
    }
}
