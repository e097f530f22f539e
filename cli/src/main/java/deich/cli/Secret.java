// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Secrets come from the environment, or better from a file that it names: command lines can be read by others. */
final class Secret {
    private static final int LONGEST = 4096;

    private Secret() {}

    /**
     * The value of this variable, or what stands in the file that the variable with {@code _FILE} behind it names; null for
     * neither.
     */
    static @Nullable String of(String variable) throws IOException {
        String file = System.getenv(variable + "_FILE");
        return file == null || file.isEmpty() ? System.getenv(variable) : read(Path.of(file));
    }

    /** Without the line end that editors put behind it. */
    static String read(Path file) throws IOException {
        if (Files.size(file) > LONGEST) throw new IOException(file.toString());
        return Files.readString(file).replaceFirst("\\R\\z", "");
    }

    /** A password for backups; null for none. */
    static char @Nullable [] backupPassword() throws IOException {
        String password = of("DEICH_BACKUP_PASSWORD");
        return password == null || password.isEmpty() ? null : password.toCharArray();
    }
}
