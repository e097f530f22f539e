// SPDX-License-Identifier: EUPL-1.2
package deich.server.scenario;

import deich.model.scenario.Scenario;
import deich.server.desk.Desk;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.server.work.Workbench;
import deich.store.people.Right;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All scenarios at a glance. */
@Controller
public final class Library {
    private final Shelf shelf;
    private final Workbench workbench;

    public Library(Shelf shelf, Workbench workbench) {
        this.shelf = shelf;
        this.workbench = workbench;
    }

    /** @param here whom it strikes among what one sees @param own whether it lies in this inventory */
    public record Row(String id, String title, String href, String cause, String reviewed, String here, boolean own) {}

    public record Page(Said said, List<Row> rows, boolean mayCopy) implements Speaks {}

    @Needs(Right.READ)
    @GetMapping("/b/{stock}/szenarien")
    Html page(Desk desk) {
        Said said = desk.said("scenario");
        List<Row> rows = shelf.all(desk).stream()
                .map(scenario -> row(desk, said, scenario))
                .toList();
        var page = new Page(said, rows, desk.may(Right.EDIT_SCENARIO));
        return Html.page("scenario/library.jte", desk.frame(said.t("library.title"), "szenarien"), page);
    }

    private Row row(Desk desk, Said said, Scenario scenario) {
        return new Row(
                scenario.id(),
                scenario.title(),
                desk.base() + "/szenarien/" + scenario.id(),
                cause(said, scenario),
                reviewed(said, scenario),
                here(said, shelf.reach(desk, scenario)),
                !shelf.shipped(scenario.id()));
    }

    static String cause(Said said, Scenario scenario) {
        return scenario.cause() == null
                ? said.words().text("cause.none")
                : said.words().of(scenario.cause());
    }

    String reviewed(Said said, Scenario scenario) {
        if (scenario.reviewed() == null) return said.t("reviewed.never");
        String date = said.words().date(scenario.reviewed());
        return said.t(scenario.overdue(workbench.today()) ? "reviewed.overdue" : "reviewed.on", date);
    }

    static String here(Said said, Shelf.Reach reach) {
        return reach.places() < 0
                ? said.t("here.components", reach.components())
                : said.t("here.places", reach.places());
    }
}
