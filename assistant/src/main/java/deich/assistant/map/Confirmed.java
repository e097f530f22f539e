// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.map;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What people found: this old requirement is in these new controls.
 *
 * @param controls ids of the new standard; not empty
 */
public record Confirmed(Old old, SortedSet<String> controls) {

    public Confirmed {
        controls = Collections.unmodifiableSortedSet(new TreeSet<>(controls));
        if (controls.isEmpty()) throw new IllegalArgumentException("confirmed means: at least one control");
    }
}
