// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.model.inventory.Inventory;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import java.util.List;
import java.util.TreeSet;

/**
 * Whom a scenario picks in an inventory, before anything is computed: what its selectors name, without what falls with
 * it through a jurisdiction or a shared fate, and without the chance that a share or a coin leaves out.
 *
 * @param variants one for each place the focus picks; none when it picks no place
 */
public record ScenarioReach(Scenario scenario, List<Variant> variants) {
    public ScenarioReach {
        variants = List.copyOf(variants);
    }

    /** @param key as in {@code kf-01@rz-nord} */
    public record Variant(String key, List<Struck> hits) {
        public Variant {
            hits = List.copyOf(hits);
        }

        /** The id of the place it is about; the scenario's when it has no focus. */
        public String place() {
            return key.substring(key.indexOf('@') + 1);
        }

        /** Ids, sorted, each once however many hits strike it. */
        public List<String> components() {
            var all = new TreeSet<String>();
            hits.forEach(hit -> all.addAll(hit.components()));
            return List.copyOf(all);
        }
    }

    /** @param components ids, sorted */
    public record Struck(Hit hit, List<String> components) {
        public Struck {
            components = List.copyOf(components);
        }
    }

    public static ScenarioReach of(Scenario scenario, Inventory inventory) {
        return new ScenarioReach(
                scenario,
                scenario.variants(inventory).stream()
                        .map(variant -> new Variant(variant.key(), struck(variant, inventory)))
                        .toList());
    }

    private static List<Struck> struck(Scenario variant, Inventory inventory) {
        return variant.hits().stream()
                .map(hit -> new Struck(hit, hit.selector().pick(inventory, variant.at())))
                .toList();
    }

    /** Whether it strikes nothing anywhere. */
    public boolean strikesNothing() {
        return variants.stream().allMatch(variant -> variant.components().isEmpty());
    }

    /** The hits that strike nothing in any variant, in the order of the scenario. */
    public List<Hit> idle() {
        return scenario.hits().stream()
                .filter(hit -> variants.stream()
                        .flatMap(variant -> variant.hits().stream())
                        .noneMatch(struck -> struck.hit().id().equals(hit.id())
                                && !struck.components().isEmpty()))
                .toList();
    }
}
