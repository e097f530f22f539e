// SPDX-License-Identifier: EUPL-1.2
package deich.store.stock;

import java.util.Map;
import java.util.TreeMap;

/**
 * An entry of the audit log that belongs to what is saved: both are kept, or neither. The number of the version is added to
 * its details.
 */
public record Noted(String action, String subject, Map<String, String> details) {
    public Noted {
        details = Map.copyOf(details);
    }

    Map<String, String> with(int version) {
        var all = new TreeMap<>(details);
        all.put("version", Integer.toString(version));
        return all;
    }
}
