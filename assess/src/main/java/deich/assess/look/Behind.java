// SPDX-License-Identifier: EUPL-1.2
package deich.assess.look;

import deich.assess.claim.World;
import deich.assess.facts.Handle;
import deich.assess.facts.OpenFacts;
import deich.model.fact.FactRef;
import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Which open facts stand behind a name that a condition asks for. */
final class Behind {
    private static final Set<String> OBJECTIVES = Set.of("mtpd", "rto", "rpo", "minimumLevel");
    private static final Set<String> OF_JURISDICTION = Set.of("vendors", "jurisdictions", "alone");

    /** The world in which everything that may be needed is. */
    private final World worst;

    private final Map<String, List<Handle>> byOwner = new TreeMap<>();

    Behind(World worst, OpenFacts open) {
        this.worst = worst;
        for (Handle h : open.handles())
            byOwner.computeIfAbsent(h.owner(), o -> new ArrayList<>()).add(h);
    }

    SortedSet<Handle> names(Component component, Collection<String> names) {
        var found = new TreeSet<Handle>();
        for (String name : names) found.addAll(name(component, name));
        return found;
    }

    private List<Handle> name(Component component, String name) {
        if (OBJECTIVES.contains(name)) return own(component.id(), f -> f.equals("objectives." + name));
        if (name.equals("fallbacks")) return own(component.id(), f -> f.startsWith("fallbacks."));
        if (name.equals("copies")) return own(component.id(), f -> f.startsWith("copies."));
        if (name.equals("places")) return own(component.id(), f -> f.equals("crew.places"));
        if (name.equals("usedBy")) return all(worst.usedBy(component.id()), Behind::ofStructure);
        return Names.BELOW.contains(name) ? structure(component, name) : List.of();
    }

    private List<Handle> structure(Component component, String name) {
        var span = new TreeSet<>(worst.uses(component.id()));
        span.add(component.id());
        Predicate<String> field = Behind::ofStructure;
        if (name.equals("dataUsed")) field = field.or(f -> f.startsWith("copies."));
        if (name.equals("vendors")) field = field.or(f -> f.startsWith("needs.") && f.endsWith(".tolerance"));
        var found = new ArrayList<>(all(span, field));
        if (name.equals("alone")) found.addAll(own(component.id(), f -> f.startsWith("fallbacks.")));
        if (OF_JURISDICTION.contains(name)) found.addAll(all(suppliers(span), f -> f.equals("jurisdiction")));
        return found;
    }

    private Set<String> suppliers(Set<String> span) {
        var found = new TreeSet<String>();
        for (String id : span) {
            Component c = worst.inventory().component(id);
            if (c.kind() == Kind.VENDOR || c.kind() == Kind.PROVIDER) found.add(id);
            if (c.operator() != null) found.add(c.operator());
            if (c.vendor() != null) found.add(c.vendor());
        }
        return found;
    }

    private static boolean ofStructure(String field) {
        return field.equals("vendor") || field.startsWith("needs.") && !field.endsWith(".tolerance");
    }

    private List<Handle> all(Collection<String> owners, Predicate<String> field) {
        return owners.stream().flatMap(o -> own(o, field).stream()).toList();
    }

    private List<Handle> own(String owner, Predicate<String> field) {
        return byOwner.getOrDefault(owner, List.of()).stream()
                .filter(h -> field.test(h.ref().field()))
                .toList();
    }

    /** It changes values that are read, not who needs whom. */
    boolean aValue(FactRef ref) {
        return !ofStructure(ref.field()) && !ref.field().equals("jurisdiction");
    }

    /** The facts to ask for when a name has no value. */
    List<FactRef> missing(Component component, String name) {
        if (OBJECTIVES.contains(name)) return List.of(new FactRef(component.id(), "objectives." + name));
        if (name.equals("places")) return List.of(new FactRef(component.id(), "crew.places"));
        if (name.equals("dataUsed"))
            return worst.data(component.id()).stream()
                    .filter(id -> worst.inventory().component(id).data() == null)
                    .map(id -> new FactRef(id, "copies"))
                    .toList();
        return List.of(new FactRef(component.id(), name));
    }
}
