// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.Verdict.Witness;
import deich.assess.web.Web;
import deich.model.inventory.Inventory;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which hidden needs may have turned a verdict: those of whatever its turned witnesses lean on. */
final class Suspects {
    private final Web web;
    private final Collection<HiddenNeed> hidden;

    /** @param more the inventory with all of these listed */
    Suspects(Inventory more, Collection<HiddenNeed> hidden) {
        web = Web.of(more);
        this.hidden = hidden;
    }

    /** Sorted; those of the subjects themselves first. */
    List<HiddenNeed> of(Verdict turned) {
        Set<String> subjects = new TreeSet<>();
        for (Witness w : turned.witnesses()) if (w.outcome() != Verdict.Outcome.MET) subjects.addAll(subject(w));
        if (subjects.isEmpty()) for (Witness w : turned.witnesses()) subjects.addAll(subject(w));
        var sphere = new BitSet();
        for (String s : subjects) sphere.or(web.sphere(web.number(s)));
        return hidden.stream()
                .filter(h -> sphere.get(web.number(h.component())))
                .sorted(Comparator.comparing((HiddenNeed h) -> !subjects.contains(h.component()))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static List<String> subject(Witness witness) {
        return switch (witness) {
            case Verdict.InRun w -> List.of(w.service());
            case Verdict.DeadlineInRun w -> List.of(w.service());
            case Verdict.InStructure w -> List.of(w.component());
            default -> List.of();
        };
    }
}
