// SPDX-License-Identifier: EUPL-1.2
package deich.formats.expression;

import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.scenario.Selector;
import dev.cel.common.CelErrorCode;
import dev.cel.runtime.CelEvaluationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Picks the components for which an expression is true. */
final class CelSelector implements Selector {

    private static final Pattern FOCUS = Pattern.compile("\\bfocus\\b(?:\\.(\\w+))?");

    private final Compiled compiled;

    /** What it asks of the focus: for the same answers it picks the same. Null when it asks in some other way. */
    private final @Nullable List<String> focused;

    CelSelector(Compiled compiled) {
        this.compiled = compiled;
        this.focused = focused(compiled.text());
    }

    private static @Nullable List<String> focused(String text) {
        var names = new TreeSet<String>();
        Matcher uses = FOCUS.matcher(text);
        while (uses.find()) {
            if (uses.group(1) == null) return null;
            names.add(uses.group(1));
        }
        return List.copyOf(names);
    }

    @Override
    public String text() {
        return compiled.text();
    }

    @Override
    public List<String> pick(Inventory inventory, @Nullable Component focus) {
        Map<String, Object> about = about(inventory, focus);
        if (focused == null)
            return pick(inventory, about, inventory.components().values());
        return Picked.of(inventory)
                .computeIfAbsent(
                        new Picked.Asked(
                                text(), focused.stream().map(about::get).toList()),
                        _ -> pick(inventory, about, inventory.components().values()));
    }

    @Override
    public List<String> pick(Inventory inventory, @Nullable Component focus, Collection<String> among) {
        var there = among.stream()
                .distinct()
                .map(inventory.components()::get)
                .filter(Objects::nonNull)
                .toList();
        return pick(inventory, about(inventory, focus), there);
    }

    @Override
    public boolean asksOnly(Set<String> names) {
        return names.containsAll(compiled.used());
    }

    private static Map<String, Object> about(Inventory inventory, @Nullable Component focus) {
        return focus == null ? View.NOTHING : View.all(inventory, focus);
    }

    private List<String> pick(Inventory inventory, Map<String, Object> about, Collection<Component> among) {
        Reach reach = Reach.of(inventory);
        var picked = new ArrayList<String>();
        for (Component component : among) if (is(component, inventory, about, reach)) picked.add(component.id());
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
