// SPDX-License-Identifier: EUPL-1.2
package deich.assess.look;

import deich.assess.claim.World;
import deich.model.fact.Readings;
import deich.model.inventory.Administration;
import deich.model.inventory.Component;
import deich.model.standard.Condition;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One component as a condition sees it (docs/formats.md, "names that an expression may use"), under one choice of
 * readings. Remembers which names were asked for.
 */
final class Look implements Condition.Facts {
    private static final Map<String, Function<Look, @Nullable Object>> NAMES = names();

    private final Component component;
    private final World world;
    private final Values values;
    private final Suppliers suppliers;
    private final SortedSet<String> asked = new TreeSet<>();

    /** @param jurisdiction what to say where nobody said it */
    Look(Component component, World world, String jurisdiction) {
        this.component = component;
        this.world = world;
        this.values = new Values(component, world);
        this.suppliers = new Suppliers(world, jurisdiction);
    }

    SortedSet<String> asked() {
        return asked;
    }

    @Override
    public @Nullable Object get(String name) {
        asked.add(name);
        Function<Look, @Nullable Object> found = NAMES.get(name);
        return found == null ? null : found.apply(this);
    }

    private static Map<String, Function<Look, @Nullable Object>> names() {
        var names = new TreeMap<String, Function<Look, @Nullable Object>>();
        attributes(names);
        owned(names);
        structure(names);
        return names;
    }

    private static void attributes(Map<String, Function<Look, @Nullable Object>> names) {
        names.put("id", l -> l.component.id());
        names.put("kind", l -> l.component.kind().word());
        names.put("name", l -> l.component.name());
        names.put("administration", l -> said(l.component.administration()));
        names.put("place", l -> said(l.component.place()));
        names.put("owner", l -> said(l.component.owner()));
        names.put("operator", l -> said(l.component.operator()));
        names.put("vendor", l -> said(l.component.vendor()));
        names.put("jurisdiction", l -> said(l.component.jurisdiction()));
        names.put("adminDomain", l -> said(l.component.adminDomain()));
        names.put("administrationType", l -> l.ofAdministration(a -> a.type().word()));
        names.put("land", l -> l.ofAdministration(a -> said(a.land())));
        names.put("tags", l -> List.copyOf(l.component.tags()));
        names.put("labels", l -> l.component.labels());
        names.put("focus", l -> NO_FOCUS);
    }

    private static void owned(Map<String, Function<Look, @Nullable Object>> names) {
        names.put("mtpd", l -> l.values.objective(l.component.objectives().mtpd(), "mtpd"));
        names.put("rto", l -> l.values.objective(l.component.objectives().rto(), "rto"));
        names.put("rpo", l -> l.values.objective(l.component.objectives().rpo(), "rpo"));
        names.put("minimumLevel", l -> l.values.minimumLevel());
        names.put("deadlines", l -> l.values.deadlines());
        names.put("fallbacks", l -> l.values.fallbacks());
        names.put("copies", l -> Copies.of(l.component, l.world));
        names.put("places", l -> l.values.places());
        names.put("assurance", l -> l.values.assurance());
        names.put("facts", l -> l.values.facts());
    }

    private static void structure(Map<String, Function<Look, @Nullable Object>> names) {
        names.put("uses", l -> List.copyOf(l.world.uses(l.component.id())));
        names.put("usedBy", l -> List.copyOf(l.world.usedBy(l.component.id())));
        names.put("dataUsed", l -> Copies.used(l.component, l.world));
        names.put("vendors", l -> l.suppliers.vendors(l.component));
        names.put("providers", l -> l.suppliers.providers(l.component));
        names.put("sites", l -> l.suppliers.sites(l.component));
        names.put("crews", l -> l.suppliers.crews(l.component));
        names.put("jurisdictions", l -> l.suppliers.jurisdictions(l.component));
        names.put("alone", l -> l.suppliers.alone(l.component));
        names.put("ring", l -> l.world.ring(l.component.id()));
    }

    private static final Map<String, String> NO_FOCUS = noFocus();

    private static Map<String, String> noFocus() {
        var focus = new TreeMap<String, String>();
        for (String name : List.of(
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
                "land")) focus.put(name, "");
        return focus;
    }

    private String ofAdministration(Function<Administration, String> what) {
        String id = component.administration();
        Administration found =
                id == null ? null : world.inventory().administrations().get(id);
        return found == null ? "" : what.apply(found);
    }

    static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    Readings readings() {
        return world.limits().readings();
    }
}
