// SPDX-License-Identifier: EUPL-1.2
package deich.store.sight;

import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.SharedFate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cuts an inventory down to what is seen of it. */
final class Excerpt {

    private final Inventory whole;
    private final Sight sight;

    Excerpt(Inventory whole, Sight sight) {
        this.whole = whole;
        this.sight = sight;
    }

    /** Administrations, municipalities and recovery classes are public; all else is cut. */
    Inventory inventory() {
        return new Inventory(
                whole.id(),
                whole.title(),
                whole.version(),
                whole.classification(),
                whole.notice(),
                whole.administrations(),
                whole.municipalities(),
                components(),
                whole.sharedFates().stream().filter(this::seen).toList(),
                whole.classes(),
                whole.evidence().stream()
                        .filter(one -> sight.open(one.administration()))
                        .toList(),
                whole.decisions().stream()
                        .filter(one -> sight.open(one.administration()))
                        .toList());
    }

    private Map<String, Component> components() {
        var seen = new LinkedHashMap<String, Component>();
        whole.components().forEach((id, c) -> {
            switch (sight.of(id)) {
                case FULL -> seen.put(id, c);
                case ASSURANCE -> seen.put(id, assured(c));
                case NOTHING -> {}
            }
        });
        return seen;
    }

    private Component assured(Component c) {
        return Component.of(c.id(), c.kind())
                .name(c.name())
                .administration(c.administration())
                .operator(shown(c.operator()))
                .assurance(c.assurance())
                .build();
    }

    /** The operator may be a component of its own, of which nothing is seen. */
    private @Nullable String shown(@Nullable String operator) {
        boolean hidden =
                operator != null && whole.components().containsKey(operator) && sight.of(operator) == Detail.NOTHING;
        return hidden ? null : operator;
    }

    /**
     * A cause that neighbours share is a weak point of theirs. It is shown where all it reaches is seen, and something of
     * one's own among it.
     */
    private boolean seen(SharedFate fate) {
        boolean all = fate.members().stream().allMatch(id -> sight.of(id) != Detail.NOTHING);
        return all && (sight.keeps() || fate.members().stream().anyMatch(this::open));
    }

    private boolean open(String id) {
        Component c = whole.components().get(id);
        return c != null && c.administration() != null && sight.open(c.administration());
    }
}
