// SPDX-License-Identifier: EUPL-1.2
package deich.formats.incident;

import deich.formats.value.BadValue;
import java.util.Map;
import java.util.Set;

/**
 * The recovery classes a case may name.
 *
 * @param known our names
 * @param others names others use, to ours
 */
public record ClassNames(Set<String> known, Map<String, String> others) {

    /** Our name of a class; case files write underscores where we write dashes. */
    String read(String written) throws BadValue {
        String dashed = written.replace('_', '-');
        String name = others.getOrDefault(dashed, dashed);
        if (known.contains(name)) return name;
        throw BadValue.notAmong(known, "class.unknown", dashed);
    }
}
