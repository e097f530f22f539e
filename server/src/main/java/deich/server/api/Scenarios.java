// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.model.scenario.Scenario;
import deich.server.desk.Desk;
import deich.server.rule.Needs;
import deich.server.scenario.Shelf;
import deich.store.people.Right;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Scenarios that an inventory can be tested with. */
@RestController
public final class Scenarios {
    private final Shelf shelf;

    public Scenarios(Shelf shelf) {
        this.shelf = shelf;
    }

    /** @param shipped whether it came with Deich; others lie in the inventory */
    record Row(String id, String title, boolean shipped) {}

    record All(int version, List<Row> scenarios) {}

    record Told(String id, String title, boolean shipped, String narrative, String text) {}

    @Needs(Right.READ)
    @GetMapping("/api/v1/stocks/{stock}/scenarios")
    All all(Desk desk) {
        List<Row> rows = shelf.all(desk).stream()
                .map(s -> new Row(s.id(), s.title(), shelf.shipped(s.id())))
                .toList();
        return new All(desk.opened().version(), rows);
    }

    @Needs(Right.READ)
    @GetMapping("/api/v1/stocks/{stock}/scenarios/{scenario}")
    Told one(Desk desk, @PathVariable("scenario") String id) {
        Scenario found = shelf.find(desk, id);
        return new Told(found.id(), found.title(), shelf.shipped(id), found.narrative(), shelf.text(desk, id));
    }
}
