// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.find;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whose documents an asker may see. What belongs to nobody ({@link #PUBLIC}) is always among them.
 *
 * @param owners organisations by id
 */
public record Sight(SortedSet<String> owners) {
    /** The owner of what everybody may read. */
    public static final String PUBLIC = "";

    public static final Sight EVERYBODY = of();

    public Sight {
        var all = new TreeSet<String>(owners);
        all.add(PUBLIC);
        owners = Collections.unmodifiableSortedSet(all);
    }

    public static Sight of(String... owners) {
        return of(java.util.List.of(owners));
    }

    public static Sight of(Collection<String> owners) {
        return new Sight(new TreeSet<>(owners));
    }
}
