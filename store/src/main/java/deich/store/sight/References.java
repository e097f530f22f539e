// SPDX-License-Identifier: EUPL-1.2
package deich.store.sight;

import deich.model.inventory.Component;
import deich.model.inventory.Data;
import deich.model.inventory.Fallback;
import deich.model.inventory.Need;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which others a component names: what it needs, where it stands, who works on it, what it draws on. */
final class References {

    private final Set<String> named = new LinkedHashSet<>();

    private References() {}

    static Set<String> of(Component c) {
        var references = new References();
        references.needs(c);
        for (String id : new @Nullable String[] {c.place(), c.owner(), c.operator(), c.vendor(), c.jurisdiction()})
            references.name(id);
        references.name(c.adminDomain());
        references.named.addAll(c.recovery().crews());
        for (Fallback fallback : c.fallbacks())
            references.name(fallback.draws() == null ? null : fallback.draws().from());
        if (c.data() != null) for (Data.Copy copy : c.data().copies()) references.name(copy.place());
        return references.named;
    }

    private void needs(Component c) {
        for (Need need : c.allNeeds()) for (Need.Leaf leaf : need.leaves()) named.add(leaf.target());
    }

    private void name(@Nullable String id) {
        if (id != null) named.add(id);
    }
}
