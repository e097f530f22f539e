// SPDX-License-Identifier: EUPL-1.2
package deich.formats.expression;

import deich.model.inventory.Administration;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an expression may ask of a component: its attributes as texts, empty where nothing is said. */
final class View {

    static final List<String> TEXTS = List.of(
            "id",
            "kind",
            "name",
            "administration",
            "place",
            "owner",
            "operator",
            "vendor",
            "jurisdiction",
            "adminDomain",
            "administrationType",
            "land");

    /** The focus of a scenario that has none. */
    static final Map<String, Object> NOTHING = nothing();

    private View() {}

    private static Map<String, Object> nothing() {
        var all = new HashMap<String, Object>();
        for (String name : TEXTS) all.put(name, "");
        all.put("tags", List.of());
        all.put("labels", Map.of());
        return all;
    }

    static Map<String, Object> all(Inventory inventory, Component component) {
        var all = new HashMap<String, Object>();
        for (String name : TEXTS) all.put(name, text(inventory, component, name));
        all.put("tags", List.copyOf(component.tags()));
        all.put("labels", component.labels());
        return all;
    }

    /** Null for a name that is not an attribute. */
    static @Nullable Object attribute(Inventory inventory, Component component, String name) {
        return switch (name) {
            case "tags" -> List.copyOf(component.tags());
            case "labels" -> component.labels();
            default -> TEXTS.contains(name) ? text(inventory, component, name) : null;
        };
    }

    private static String text(Inventory inventory, Component component, String name) {
        return switch (name) {
            case "id" -> component.id();
            case "kind" -> component.kind().word();
            case "name" -> component.name();
            case "administration" -> said(component.administration());
            case "place" -> said(component.place());
            case "owner" -> said(component.owner());
            case "operator" -> said(component.operator());
            case "vendor" -> said(component.vendor());
            case "jurisdiction" -> said(component.jurisdiction());
            case "adminDomain" -> said(component.adminDomain());
            default -> ofAdministration(inventory, component, name);
        };
    }

    private static String ofAdministration(Inventory inventory, Component component, String name) {
        String id = component.administration();
        Administration administration =
                id == null ? null : inventory.administrations().get(id);
        if (administration == null) return "";
        return name.equals("land")
                ? said(administration.land())
                : administration.type().word();
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
