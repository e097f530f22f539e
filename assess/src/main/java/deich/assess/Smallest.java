// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.facts.Handle;
import deich.model.fact.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * A smallest group of facts that, turned together from their best to their worst, turns one case: none of it can be left
 * out (divide and conquer as in Junker's QuickXplain, 2004). Where facts mend each other's harm it is small, not always
 * smallest.
 */
final class Smallest {
    private final Lab lab;
    private final Case about;
    private int runs;

    /** @param runs how many may be spent; then the rest stays in the group */
    Smallest(Bench bench, Case about, int runs) {
        this.lab = new Lab(bench);
        this.about = about;
        this.runs = runs;
    }

    /** Empty when turning all of them turns nothing. */
    List<Handle> among(List<Handle> candidates) {
        return candidates.isEmpty() || !turns(candidates) ? List.of() : needed(List.of(), false, candidates);
    }

    private List<Handle> needed(List<Handle> background, boolean grown, List<Handle> candidates) {
        if (grown && turns(background)) return List.of();
        if (candidates.size() == 1) return candidates;
        List<Handle> left = candidates.subList(0, candidates.size() / 2);
        List<Handle> right = candidates.subList(candidates.size() / 2, candidates.size());
        List<Handle> ofRight = needed(joined(background, left), true, right);
        List<Handle> ofLeft = needed(joined(background, ofRight), !ofRight.isEmpty(), left);
        return joined(ofLeft, ofRight);
    }

    private boolean turns(List<Handle> handles) {
        if (runs-- <= 0) return false;
        return !lab.changed(lab.turned(Reading.BEST, handles), Reading.BEST, List.of(about))
                .isEmpty();
    }

    private static List<Handle> joined(List<Handle> a, List<Handle> b) {
        var all = new ArrayList<>(a);
        all.addAll(b);
        return List.copyOf(all);
    }
}
