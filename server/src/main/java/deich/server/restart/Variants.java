// SPDX-License-Identifier: EUPL-1.2
package deich.server.restart;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.scenario.Scenario;
import deich.server.desk.Desk;
import deich.server.veil.Veil;
import deich.server.work.Opened;
import deich.server.work.Workbench;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which places of an inventory a scenario can strike, looked up once for each version. */
public final class Variants {
    private final Workbench workbench;
    private final Cache<Inventory, Map<String, List<Scenario>>> known =
            Caffeine.newBuilder().weakKeys().build();

    public Variants(Workbench workbench) {
        this.workbench = workbench;
    }

    /** All scenarios there are, the inventory's own among them, by id. */
    public Map<String, Scenario> scenarios(Opened opened) {
        return workbench.scenarios(opened);
    }

    /** Empty when there is no such scenario, or nothing that it could strike. */
    List<Scenario> of(Opened opened, String scenario) {
        Scenario found = scenarios(opened).get(scenario);
        if (found == null) return List.of();
        return known.get(opened.inventory(), _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(scenario, _ -> found.variants(opened.inventory()));
    }

    /** At places that the reader sees: others would tell where they are. */
    public List<Scenario> open(Desk desk, String scenario) {
        Veil veil = Veil.of(desk);
        return of(desk.opened(), scenario).stream()
                .filter(v -> v.at() == null || !veil.hides(at(v).id()))
                .toList();
    }

    public static Component at(Scenario variant) {
        return Objects.requireNonNull(variant.at());
    }

    /** What has one place only need not be asked for it. */
    public static @Nullable Scenario chosen(List<Scenario> open, String place) {
        if (open.size() == 1) return open.getFirst();
        return open.stream().filter(v -> v.key().equals(place)).findFirst().orElse(null);
    }

    /** @param key of a variant, such as {@code kf-01@rz-nord} */
    @Nullable
    Scenario find(Opened opened, String key) {
        return of(opened, Scenario.idOf(key)).stream()
                .filter(v -> v.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
