// SPDX-License-Identifier: EUPL-1.2
package deich.model.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures to choose from (Maßnahmenkatalog).
 *
 * @param versions of the files they come from, as {@code id version}
 * @param measures in the order of the files; ids are unique
 */
public record Catalogue(List<String> versions, List<Measure> measures) {
    public static final Catalogue EMPTY = new Catalogue(List.of(), List.of());

    public Catalogue {
        versions = List.copyOf(versions);
        measures = List.copyOf(measures);
    }

    /** These and those; of two with the same id the other's counts, which is an inventory's own. */
    public Catalogue with(Catalogue other) {
        var all = new ArrayList<Measure>();
        for (Measure m : measures) if (other.measures.stream().noneMatch(o -> o.id().equals(m.id()))) all.add(m);
        all.addAll(other.measures);
        var names = new ArrayList<>(versions);
        names.addAll(other.versions);
        return new Catalogue(names, all);
    }
}
