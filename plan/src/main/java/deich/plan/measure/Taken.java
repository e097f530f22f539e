// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.measure.Catalogue;
import deich.model.measure.Measure;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Measures tried out by hand: which could be taken for a component, and what the inventory would be with some. */
public final class Taken {
    private Taken() {}

    /** Those of a catalogue that can be taken for this component and change something there, in its order. */
    public static List<Measure> possible(Inventory inventory, Catalogue catalogue, Component target) {
        return catalogue.measures().stream()
                .filter(measure -> fits(inventory, measure, target))
                .toList();
    }

    /** Whether a measure can be taken for this component and changes something there. */
    public static boolean fits(Inventory inventory, Measure measure, Component target) {
        return !measure.target().pick(inventory, null, Set.of(target.id())).isEmpty()
                && Editing.of(inventory, measure, target) != null;
    }

    /** The inventory as it would be with these; those that change nothing are left out. */
    public static Inventory with(Inventory inventory, List<Candidate> taken) {
        var candidates = new ArrayList<Candidate>();
        var edits = new ArrayList<Edit>();
        for (Candidate candidate : taken) {
            Edit edit = Editing.of(inventory, candidate.measure(), inventory.component(candidate.target()));
            if (edit == null) continue;
            candidates.add(candidate);
            edits.add(edit);
        }
        var stock = new Stock(inventory, candidates, edits);
        BitSet all = stock.all();
        return all.isEmpty() ? inventory : stock.with(all);
    }
}
