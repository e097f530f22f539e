// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.model.scenario.Scenario;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.rule.Needs;
import deich.server.scenario.ScenarioSaving;
import deich.server.scenario.Shelf;
import deich.server.scenario.Writing;
import deich.server.wire.Refusal;
import deich.server.wire.Trouble;
import deich.store.people.Right;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Scenarios that an inventory can be tested with. */
@RestController
public final class Scenarios {
    private final Shelf shelf;
    private final ScenarioSaving saving;

    public Scenarios(Shelf shelf, ScenarioSaving saving) {
        this.shelf = shelf;
        this.saving = saving;
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

    @Needs(Right.EDIT_SCENARIO)
    @PutMapping("/api/v1/stocks/{stock}/scenarios/{scenario}")
    Keeping write(Desk desk, @PathVariable("scenario") String id, @RequestBody ComponentText.Change change) {
        if (change.base() < 1 || change.base() > desk.opened().stock().head()) throw new Missing();
        String reason = change.reason() == null ? "" : change.reason().strip();
        String text = change.text() == null ? "" : change.text();
        boolean there = !shelf.shipped(id) && shelf.all(desk).stream().anyMatch(s -> s.id().equals(id));
        var form = new Writing.Form(text, there ? id : "", change.base(), reason);
        var wrong = new ArrayList<Writing.Wrong>();
        Scenario read = saving.read(desk, form, true, wrong);
        var troubles = new ArrayList<Trouble>();
        for (Writing.Wrong one : wrong)
            if (one.error()) troubles.add(new Trouble("text", one.line(), one.sentence(), "", ""));
        if (read != null && !read.id().equals(id))
            troubles.add(Trouble.of("text", desk.said("wire").t("scenario.other", read.id(), id)));
        if (read == null || !troubles.isEmpty()) throw Refusal.invalid(troubles);
        return Keeping.of(desk, saving.keep(desk, form, read), List.of());
    }

    @Needs(Right.EDIT_SCENARIO)
    @DeleteMapping("/api/v1/stocks/{stock}/scenarios/{scenario}")
    Keeping remove(
            Desk desk,
            @PathVariable("scenario") String id,
            @RequestParam(name = "reason", defaultValue = "") String reason) {
        return Keeping.of(desk, saving.remove(desk, id, reason), List.of());
    }
}
