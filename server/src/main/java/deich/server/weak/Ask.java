// SPDX-License-Identifier: EUPL-1.2
package deich.server.weak;

import deich.assess.cut.CutOrder;
import deich.server.work.Opened;
import deich.store.run.Run;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How long a service must stand still to count as stopped.
 *
 * @param longer in seconds; null for what each service may
 */
record Ask(@Nullable Long longer) {
    static final String LONGER = "longer";

    /** Four hours, one day, three days, a week. */
    static final List<Long> OFFERED = List.of(14_400L, 86_400L, 259_200L, 604_800L);

    /** Anything that is not offered is as if nothing had been asked. */
    static Ask of(@Nullable String typed) {
        for (Long offered : OFFERED) if (String.valueOf(offered).equals(typed)) return new Ask(offered);
        return new Ask(null);
    }

    static Ask of(Run run) {
        return of(run.order().get(LONGER));
    }

    String typed() {
        return longer == null ? "" : longer.toString();
    }

    Map<String, String> with(String key, String value) {
        var order = new TreeMap<>(Map.of(LONGER, typed()));
        if (!value.isEmpty()) order.put(key, value);
        return order;
    }

    CutOrder order(Opened opened, LocalDate day) {
        return new CutOrder(opened.inventory(), day, longer, false);
    }
}
