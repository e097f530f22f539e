// SPDX-License-Identifier: EUPL-1.2
package deich.model.inventory;

import deich.model.fact.RecoveryClass;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything an administration, or a group of them, has written down (Bestand). Every id that a part refers to is the id
 * of a component, unless said otherwise; the formats room checks this with a line for each mistake, and {@link
 * #Inventory} refuses what is still wrong.
 *
 * @param version of the content, as its owner counts; results name it
 * @param notice a sentence every result must carry, such as that the structures are invented; empty for none
 * @param municipalities by their key (AGS)
 * @param classes recovery classes by id, those of the inventory over those of the shipped content
 */
public record Inventory(
        String id,
        String title,
        String version,
        Classification classification,
        String notice,
        Map<String, Administration> administrations,
        Map<String, Municipality> municipalities,
        Map<String, Component> components,
        List<SharedFate> sharedFates,
        Map<String, RecoveryClass> classes,
        List<Evidence> evidence,
        List<Decision> decisions) {

    public Inventory {
        administrations = frozen(administrations);
        municipalities = frozen(municipalities);
        components = frozen(components);
        classes = frozen(classes);
        sharedFates = List.copyOf(sharedFates);
        evidence = List.copyOf(evidence);
        decisions = List.copyOf(decisions);
        for (Component c : components.values()) {
            for (Need.Leaf leaf : c.needs().leaves()) {
                if (!components.containsKey(leaf.target()))
                    throw new IllegalArgumentException(c.id() + " needs '" + leaf.target() + "', which is not there");
            }
        }
    }

    /** An inventory of bare components, for tests and small uses. */
    public static Inventory of(Collection<Component> components) {
        return new Inventory(
                "inventory",
                "",
                "0",
                Classification.OFFEN,
                "",
                Map.of(),
                Map.of(),
                components.stream()
                        .collect(Collectors.toMap(
                                Component::id,
                                Function.identity(),
                                (a, b) -> {
                                    throw new IllegalArgumentException("two components '" + a.id() + "'");
                                },
                                LinkedHashMap::new)),
                List.of(),
                Map.of(),
                List.of(),
                List.of());
    }

    public static Inventory of(Component... components) {
        return of(List.of(components));
    }

    public Inventory withSharedFates(List<SharedFate> others) {
        return copy(components, others, classes);
    }

    public Inventory withClasses(Map<String, RecoveryClass> others) {
        return copy(components, sharedFates, others);
    }

    /** @param others by id */
    public Inventory withComponents(Map<String, Component> others) {
        return copy(others, sharedFates, classes);
    }

    private Inventory copy(
            Map<String, Component> components, List<SharedFate> sharedFates, Map<String, RecoveryClass> classes) {
        return new Inventory(
                id,
                title,
                version,
                classification,
                notice,
                administrations,
                municipalities,
                components,
                sharedFates,
                classes,
                evidence,
                decisions);
    }

    /** The component of this id. @throws IllegalArgumentException when there is none */
    public Component component(String id) {
        Component found = components.get(id);
        if (found == null) throw new IllegalArgumentException("no component '" + id + "'");
        return found;
    }

    /** What people call the component of this id; of one that is not there the id again. */
    public String name(String id) {
        Component found = components.get(id);
        return found == null ? id : found.name();
    }

    private static <V> Map<String, V> frozen(Map<String, V> map) {
        return java.util.Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
