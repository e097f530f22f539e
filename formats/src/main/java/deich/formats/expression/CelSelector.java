// SPDX-License-Identifier: EUPL-1.2
package deich.formats.expression;

import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.scenario.Selector;
import dev.cel.common.CelErrorCode;
import dev.cel.runtime.CelEvaluationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Picks the components for which an expression is true. */
final class CelSelector implements Selector {

    private final Compiled compiled;

    CelSelector(Compiled compiled) {
        this.compiled = compiled;
    }

    @Override
    public String text() {
        return compiled.text();
    }

    @Override
    public List<String> pick(Inventory inventory, @Nullable Component focus) {
        Reach reach = Reach.of(inventory);
        Map<String, Object> about = focus == null ? View.NOTHING : View.all(inventory, focus);
        var picked = new ArrayList<String>();
        for (Component component : inventory.components().values())
            if (is(component, inventory, about, reach)) picked.add(component.id());
        picked.sort(null);
        return List.copyOf(picked);
    }

    /** A component that lacks a label the expression asks for is not picked. */
    private boolean is(Component component, Inventory inventory, Map<String, Object> focus, Reach reach) {
        try {
            Object answer = compiled.program().eval(name -> find(name, component, inventory, focus, reach));
            return Boolean.TRUE.equals(answer);
        } catch (CelEvaluationException failed) {
            if (failed.getErrorCode() == CelErrorCode.ATTRIBUTE_NOT_FOUND) return false;
            throw new IllegalStateException(text() + ": " + failed.getMessage(), failed);
        }
    }

    private static Optional<Object> find(
            String name, Component component, Inventory inventory, Map<String, Object> focus, Reach reach) {
        return switch (name) {
            case "uses" -> Optional.of(reach.uses(component.id()));
            case "usedBy" -> Optional.of(reach.usedBy(component.id()));
            case "focus" -> Optional.of(focus);
            default -> Optional.ofNullable(View.attribute(inventory, component, name));
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CelSelector selector && selector.text().equals(text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
