// SPDX-License-Identifier: EUPL-1.2
package deich.store.backup;

import deich.store.StoreFault;
import org.jspecify.annotations.Nullable;

/** A file that is no backup, or not the whole of one. */
final class Damaged {

    private Damaged() {}

    /** @param part of the file in which it was seen */
    static StoreFault at(String part) {
        return at(part, null);
    }

    static StoreFault at(String part, @Nullable Throwable cause) {
        String shown = part.length() <= 100 ? part : part.substring(0, 100);
        return new StoreFault(cause, "backup.damaged", shown.replaceAll("\\p{Cntrl}", "?"));
    }
}
