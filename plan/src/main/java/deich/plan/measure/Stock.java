// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.SharedFate;
import deich.model.measure.Catalogue;
import deich.model.measure.Measure;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that could be done in an inventory: each measure of a catalogue for each component it can be taken for and changes
 * something at.
 *
 * @param inventory as it is
 * @param edits of the candidates, by their numbers
 */
record Stock(Inventory inventory, List<Candidate> candidates, List<Edit> edits) {

    static Stock of(Inventory inventory, Catalogue catalogue) {
        var candidates = new ArrayList<Candidate>();
        var edits = new ArrayList<Edit>();
        for (Measure m : catalogue.measures())
            for (String id : m.target().pick(inventory, null)) {
                Edit edit = Editing.of(inventory, m, inventory.component(id));
                if (edit == null) continue;
                candidates.add(new Candidate(candidates.size(), m, id));
                edits.add(edit);
            }
        return new Stock(inventory, List.copyOf(candidates), List.copyOf(edits));
    }

    int size() {
        return candidates.size();
    }

    BitSet all() {
        var all = new BitSet();
        all.set(0, size());
        return all;
    }

    /** The inventory as it would be with these. */
    Inventory with(BitSet taken) {
        var components = new LinkedHashMap<>(inventory.components());
        change(components, taken);
        return inventory.withComponents(components).withSharedFates(fates(taken));
    }

    /** Changes those of the candidates' targets that are there, and adds their spares. */
    void change(Map<String, Component> components, BitSet taken) {
        taken.stream().forEach(i -> {
            Edit edit = edits.get(i);
            Component before = components.get(edit.target());
            if (before == null) return;
            components.put(edit.target(), edit.change().apply(before));
            edit.spares().forEach(s -> components.put(s.id(), s));
        });
    }

    List<SharedFate> fates(BitSet taken) {
        Set<String> separate = new HashSet<>();
        taken.stream()
                .filter(i -> edits.get(i).separates())
                .forEach(i -> separate.add(edits.get(i).target()));
        if (separate.isEmpty()) return inventory.sharedFates();
        var left = new ArrayList<SharedFate>();
        for (SharedFate fate : inventory.sharedFates()) {
            List<String> members =
                    fate.members().stream().filter(m -> !separate.contains(m)).toList();
            if (members.size() > 1) left.add(new SharedFate(fate.id(), fate.name(), members, fate.effects()));
        }
        return left;
    }
}
