// SPDX-License-Identifier: EUPL-1.2
package deich.formats.openpsa;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The model, a fault tree of it or a component: where names are defined and looked for. */
final class Place {

    private final @Nullable Place around;
    private final String path;
    private final boolean hidden;
    private final Map<String, Place> inner = new HashMap<>();
    private final Map<String, Definition> events = new LinkedHashMap<>();
    private final Map<String, Definition> parameters = new LinkedHashMap<>();

    private Place(@Nullable Place around, String path, boolean hidden) {
        this.around = around;
        this.path = path;
        this.hidden = hidden;
    }

    static Place model() {
        return new Place(null, "", false);
    }

    /** A fault tree or component in it; one of the same name is the same place. */
    Place into(Element container) {
        String name = container.attribute("name");
        return inner.computeIfAbsent(name, n -> new Place(this, path(n), isPrivate(container)));
    }

    String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private boolean isHere(Element element) {
        return around != null && isPrivate(element);
    }

    /** Whether something defined here is known by its plain name here only. */
    private boolean isPrivate(Element element) {
        String role = element.attribute("role");
        return role.isEmpty() ? hidden : role.equals("private");
    }

    Definition definition(Kind kind, Element element) {
        String name = element.attribute("name");
        return new Definition(kind, isHere(element) ? path(name) : name, element, this);
    }

    /** Null when it is new; else what has that name already. */
    @Nullable
    Definition define(Definition definition) {
        Kind kind = definition.kind();
        String name = definition.element().attribute("name");
        boolean here = isHere(definition.element());
        Definition before = here ? null : model(this).names(kind).putIfAbsent(name, definition);
        if (before != null || around == null) return before;
        return names(kind).putIfAbsent(name, definition);
    }

    /** What a name stands for, looked for from here outwards; null when it is nowhere. */
    @Nullable
    Definition find(Kind kind, String name) {
        for (Place place = this; place != null; place = place.around) {
            Definition found = place.within(kind, name);
            if (found != null) return found;
        }
        return null;
    }

    /** All names known everywhere. */
    Collection<String> known(Kind kind) {
        return model(this).names(kind).keySet();
    }

    private @Nullable Definition within(Kind kind, String name) {
        Definition own = names(kind).get(name);
        if (own != null || inner.isEmpty()) return own;
        int dot = name.indexOf('.');
        Place next = dot < 0 ? null : inner.get(name.substring(0, dot));
        return next == null ? null : next.within(kind, name.substring(dot + 1));
    }

    private Map<String, Definition> names(Kind kind) {
        return kind == Kind.PARAMETER ? parameters : events;
    }

    private static Place model(Place place) {
        Place outer = place;
        while (outer.around != null) outer = outer.around;
        return outer;
    }
}
