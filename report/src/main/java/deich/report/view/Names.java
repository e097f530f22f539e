// SPDX-License-Identifier: EUPL-1.2
package deich.report.view;

import deich.engine.Run;
import deich.model.inventory.Administration;
import deich.model.inventory.Component;
import deich.model.inventory.Fallback;
import deich.model.inventory.Inventory;
import deich.model.inventory.SharedFate;
import deich.model.scenario.Hit;
import deich.model.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** The names a reader knows things by. What has no name in the inventory keeps its id. */
public record Names(Inventory inventory) {

    public String component(String id) {
        Component found = inventory.components().get(id);
        return found != null ? found.name() : sharedFate(id);
    }

    /** Of whatever has a name: a component, else an administration, else a shared fate. */
    public String any(String id) {
        boolean administration = !inventory.components().containsKey(id)
                && inventory.administrations().containsKey(id);
        return administration ? administration(id) : component(id);
    }

    private String sharedFate(String id) {
        return inventory.sharedFates().stream()
                .filter(fate -> fate.id().equals(id))
                .map(SharedFate::name)
                .findFirst()
                .orElse(id);
    }

    public String administration(String id) {
        Administration found = inventory.administrations().get(id);
        return found == null ? id : found.name();
    }

    /** The title of a variant: the scenario's and, where it has one, the place's. */
    public String scenario(Scenario scenario) {
        Component at = scenario.at();
        return at == null ? scenario.title() : scenario.title() + " – " + component(at.id());
    }

    public String hit(Scenario scenario, @Nullable String id) {
        return scenario.hits().stream()
                .filter(hit -> hit.id().equals(id))
                .map(Hit::title)
                .findFirst()
                .orElse(id == null ? "" : id);
    }

    public String copy(Run.Loss loss) {
        return loss.copy() == null ? "" : loss.copy();
    }

    public @Nullable Fallback fallback(String service, String id) {
        Component found = inventory.components().get(service);
        if (found == null) return null;
        return found.fallbacks().stream()
                .filter(fallback -> fallback.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    public String fallbackName(String service, String id) {
        Fallback found = fallback(service, id);
        return found == null ? id : found.name();
    }
}
