// SPDX-License-Identifier: EUPL-1.2
package deich.assess.look;

import deich.assess.claim.World;
import deich.assess.facts.Lengths;
import deich.model.fact.Fact;
import deich.model.fact.FactRef;
import deich.model.fact.Reading;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whom a component hangs on: vendors, providers, sites, crews, jurisdictions and single points.
 *
 * @param unsaid what to say of a jurisdiction that nobody gave
 */
record Suppliers(World world, String unsaid) {

    /** Every leaf with a role, of itself and of all it uses; once for each jurisdiction its vendor is under. */
    List<Map<String, Object>> vendors(Component component) {
        var found = new ArrayList<Map<String, Object>>();
        for (Component product : world.span(component.id())) {
            product.needs().leaves().stream()
                    .filter(l -> l.role() != Need.Role.PLAIN && present(product, l))
                    .forEach(l -> add(product, l, found));
            gap(product, found);
        }
        return found;
    }

    private void add(Component product, Need.Leaf leaf, List<Map<String, Object>> into) {
        var lengths = new Lengths(world.inventory().classes(), world.limits().asOf());
        Reading reading = reading(product.id(), "needs." + leaf.target() + ".tolerance");
        String role = leaf.role().name().toLowerCase(Locale.ROOT);
        entries(product, leaf.target(), role, lengths.tolerance(leaf.tolerance(), reading), into);
    }

    /** A vendor that the product names without saying how it depends on it (law 9). */
    private void gap(Component product, List<Map<String, Object>> into) {
        String vendor = product.vendor();
        if (vendor == null || reading(product.id(), "vendor") == Reading.BEST) return;
        boolean said = product.needs().leaves().stream()
                .anyMatch(l -> l.target().equals(vendor) && l.role() != Need.Role.PLAIN);
        if (!said && world.inventory().components().containsKey(vendor)) entries(product, vendor, "", 0, into);
    }

    private void entries(
            Component product, String vendor, String role, double tolerance, List<Map<String, Object>> into) {
        for (String jurisdiction : under(vendor))
            into.add(Map.of(
                    "id",
                    vendor,
                    "jurisdiction",
                    jurisdiction,
                    "role",
                    role,
                    "tolerance",
                    tolerance,
                    "product",
                    product.id()));
    }

    private boolean present(Component product, Need.Leaf leaf) {
        Reading reading = reading(product.id(), "needs." + leaf.target());
        return switch (leaf.present()) {
            case Fact.Stated<Boolean> s
            when !s.source().overdueOn(world.limits().asOf()) -> s.value();
            case Fact.Stated<Boolean> s -> reading == Reading.GIVEN ? s.value() : reading == Reading.WORST;
            case Fact.Assumed<Boolean> a -> reading == Reading.GIVEN ? a.value() : reading == Reading.WORST;
            case Fact.Missing<Boolean> m -> reading != Reading.BEST;
        };
    }

    /** Its jurisdiction and those of the owners above it; what stands for an unknown one when there is none. */
    private SortedSet<String> under(String supplier) {
        var found = of(world.inventory(), supplier);
        return found.isEmpty() ? new TreeSet<>(List.of(unsaid)) : found;
    }

    /** Jurisdictions directly and through owners; empty when nobody said. */
    static SortedSet<String> of(Inventory inventory, String supplier) {
        var found = new TreeSet<String>();
        var seen = new TreeSet<String>();
        for (Component c = inventory.components().get(supplier);
                c != null && seen.add(c.id());
                c = inventory.components().get(Look.said(c.owner())))
            if (c.jurisdiction() != null) found.add(c.jurisdiction());
        return found;
    }

    List<String> providers(Component component) {
        Stream<String> operators =
                world.span(component.id()).stream().map(Component::operator).filter(Objects::nonNull);
        return sorted(Stream.concat(kind(component, Kind.PROVIDER), operators));
    }

    List<String> sites(Component component) {
        return sorted(kind(component, Kind.SITE));
    }

    private Stream<String> kind(Component component, Kind kind) {
        return world.uses(component.id()).stream()
                .filter(id -> world.inventory().component(id).kind() == kind);
    }

    List<String> crews(Component component) {
        Stream<String> atWork = world.span(component.id()).stream().flatMap(c -> c.recovery().crews().stream());
        Stream<String> used = world.uses(component.id()).stream()
                .filter(id -> world.inventory().component(id).crew() != null);
        return sorted(Stream.concat(atWork, used));
    }

    List<String> jurisdictions(Component component) {
        Stream<String> vendors = vendors(component).stream().map(v -> (String) v.get("id"));
        Stream<String> suppliers = Stream.concat(vendors, kind(component, Kind.VENDOR));
        return sorted(Stream.concat(suppliers, providers(component).stream()).flatMap(id -> under(id).stream()));
    }

    List<Map<String, Object>> alone(Component component) {
        return world.alone(component.id()).stream().flatMap(this::points).toList();
    }

    /** Once for each jurisdiction it is under. */
    private Stream<Map<String, Object>> points(String id) {
        Component c = world.inventory().components().get(id);
        if (c == null) return Stream.of(point(id, "sharedFate", ""));
        boolean supplies = c.kind() == Kind.VENDOR || c.kind() == Kind.PROVIDER;
        return supplies
                ? under(id).stream().map(j -> point(id, c.kind().word(), j))
                : Stream.of(point(id, c.kind().word(), Look.said(c.jurisdiction())));
    }

    private static Map<String, Object> point(String id, String kind, String jurisdiction) {
        return Map.of("id", id, "kind", kind, "jurisdiction", jurisdiction);
    }

    private Reading reading(String owner, String field) {
        return world.limits().readings().of(new FactRef(owner, field));
    }

    private static List<String> sorted(Stream<String> ids) {
        return ids.sorted().distinct().toList();
    }
}
