// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.claim.World;
import deich.model.fact.Fact;
import deich.model.inventory.Assurance;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Need;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The components whose assurance, valid on the day, stands in for an inside they do not show: no needs, or no word on how
 * they come back.
 */
record Assured(SortedSet<String> ids) {

    static Assured of(Inventory inventory, LocalDate asOf) {
        var ids = new TreeSet<String>();
        for (Component c : inventory.components().values()) {
            Assurance assurance = c.assurance();
            if (assurance != null && assurance.validOn(asOf) && hidden(c)) ids.add(c.id());
        }
        return new Assured(ids);
    }

    private static boolean hidden(Component c) {
        return c.needs().equals(Need.NONE)
                || c.recovery().jobs().stream().anyMatch(job -> job.takes() instanceof Fact.Missing);
    }

    /** Those among a component and all it needs; sorted. */
    List<String> among(World world, String component) {
        if (ids.isEmpty()) return List.of();
        return ids.stream()
                .filter(id -> id.equals(component) || world.uses(component).contains(id))
                .toList();
    }
}
