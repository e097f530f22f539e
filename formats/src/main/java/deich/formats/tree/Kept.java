// SPDX-License-Identifier: EUPL-1.2
package deich.formats.tree;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the files of a {@link Folder} are kept. What is read, and what is refused, is the same for both. */
sealed interface Kept permits OnDisk, InMemory {

    /** What the whole is called in problems. */
    String name();

    boolean exists();

    /**
     * The names of all files, relative and with slashes; hidden ones are none.
     *
     * @param without folders directly below the root that are left out
     * @param most how many are looked for; one more says that there are too many
     * @param depth how many folders deep
     * @param unreadable is told file and reason
     */
    List<String> files(Set<String> without, int most, int depth, Unreadable unreadable);

    /** The size of a file in bytes; null when it lies elsewhere and may not be read. */
    @Nullable
    Long size(String file) throws IOException;

    byte[] content(String file) throws IOException;

    /** Takes what cannot be read. */
    interface Unreadable {
        void tell(String file, Exception reason);
    }

    static boolean hidden(String name) {
        return name.startsWith(".");
    }
}
