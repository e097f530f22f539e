// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import deich.assess.web.Web;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import deich.model.inventory.SharedFate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The part of an inventory that can matter to one administration: its components; everything these lean on or name, directly
 * or through others; who competes with any of that for a crew or for help; who falls together with it; and every site,
 * because a measure may put something there. Runs on this part give that administration's services the same outages as runs
 * on the whole, so that a joint inventory of thousands of components need not be judged as a whole for one of its members.
 */
public final class Around {
    private final Inventory whole;
    private final Map<String, List<String>> rivals = new HashMap<>();
    private final Map<String, Set<String>> fates = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final ArrayDeque<String> open = new ArrayDeque<>();

    private Around(Inventory whole) {
        this.whole = whole;
        for (Component c : whole.components().values())
            for (String scarce : Web.scarce(c))
                rivals.computeIfAbsent(scarce, _ -> new ArrayList<>()).add(c.id());
        for (SharedFate fate : whole.sharedFates())
            for (String member : fate.members())
                fates.computeIfAbsent(member, _ -> new TreeSet<>()).addAll(fate.members());
    }

    /** @param administration id; of one that has no components, the sites and what they lean on remain */
    public static Inventory of(Inventory whole, String administration) {
        var around = new Around(whole);
        for (Component c : whole.components().values())
            if (c.kind() == Kind.SITE || administration.equals(c.administration())) around.visit(c.id());
        around.spread();
        return around.part();
    }

    private void spread() {
        while (!open.isEmpty()) {
            String at = open.pop();
            Component c = whole.component(at);
            c.named().forEach(this::visit);
            visitAll(rivals.getOrDefault(at, List.of()));
            visitAll(fates.getOrDefault(at, Set.of()));
        }
    }

    private void visitAll(Collection<String> ids) {
        ids.forEach(this::visit);
    }

    private void visit(String id) {
        if (whole.components().containsKey(id) && seen.add(id)) open.push(id);
    }

    private Inventory part() {
        var kept = new LinkedHashMap<String, Component>();
        whole.components().forEach((id, c) -> {
            if (seen.contains(id)) kept.put(id, c);
        });
        List<SharedFate> together = whole.sharedFates().stream()
                .filter(fate -> fate.members().stream().anyMatch(seen::contains))
                .toList();
        return whole.withSharedFates(together).withComponents(kept);
    }
}
