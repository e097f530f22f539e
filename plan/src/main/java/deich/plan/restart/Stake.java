// SPDX-License-Identifier: EUPL-1.2
package deich.plan.restart;

import deich.assess.Served;
import deich.assess.claim.Limits;
import deich.engine.Run;
import deich.model.fact.Fact;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.model.inventory.Kind;
import deich.model.inventory.Objectives;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What hangs on a service, as its owner says: objectives as given, which no reading turns.
 *
 * @param rto in seconds; {@link Run#NEVER} when missing
 * @param mtpd in seconds; {@link Run#NEVER} when missing
 * @param minimumLevel 0 when missing: then any level above zero will do
 * @param residents who are served; 1 when nobody is listed, so that no service weighs nothing
 */
public record Stake(String service, long rto, long mtpd, double minimumLevel, long residents) {

    /** @param services ids of services. @return by id, sorted */
    static Map<String, Stake> of(Inventory inventory, Collection<String> services) {
        var served = new Served(inventory);
        Map<String, Stake> stakes = new TreeMap<>();
        for (String id : services) {
            Component service = inventory.component(id);
            if (service.kind() == Kind.SERVICE)
                stakes.put(id, of(service, served.residents(List.of(id)).total()));
        }
        return stakes;
    }

    private static Stake of(Component service, long residents) {
        Objectives objectives = service.objectives();
        Double level = Limits.given(objectives.minimumLevel());
        return new Stake(
                service.id(),
                seconds(objectives.rto()),
                seconds(objectives.mtpd()),
                level == null ? 0 : level,
                Math.max(1, residents));
    }

    private static long seconds(Fact<Duration> fact) {
        Duration given = Limits.given(fact);
        return given == null ? Run.NEVER : given.toSeconds();
    }
}
