// SPDX-License-Identifier: EUPL-1.2
package deich.server.course;

import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.rule.Needs;
import deich.server.work.Outcomes;
import deich.store.Store;
import deich.store.people.Right;
import deich.store.run.Run;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Stops a run that one has ordered oneself. */
@Controller
public final class Stop {
    /** Where each kind is shown. */
    private static final Map<String, String> PLACES = Map.of(
            "bottlenecks",
            "engpaesse",
            "cutsets",
            "engpaesse",
            "restart",
            "wiederanlauf",
            "measures",
            "massnahmen",
            Outcomes.KIND,
            "standard");

    private final Store store;

    public Stop(Store store) {
        this.store = store;
    }

    @Needs(Right.RUN)
    @PostMapping("/b/{stock}/rechnung/{run}/anhalten")
    String stop(Desk desk, @PathVariable("run") UUID id) {
        Run run = store.runs().find(id);
        boolean own = run != null
                && run.stock().equals(desk.opened().stock().id())
                && run.by().equals(desk.visit().person().id());
        if (run == null || !own) throw new Missing();
        store.runs().cancel(id, desk.visit().actor());
        return "redirect:" + desk.base() + "/" + PLACES.getOrDefault(run.kind(), "ueberblick");
    }
}
