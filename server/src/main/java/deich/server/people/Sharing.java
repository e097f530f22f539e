// SPDX-License-Identifier: EUPL-1.2
package deich.server.people;

import deich.server.desk.Visit;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.Needs;
import deich.server.work.Examples;
import deich.store.Store;
import deich.store.people.Organisation;
import deich.store.people.Right;
import deich.store.sight.Grant;
import deich.store.stock.Stock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Grants (Freigaben): who else may see the own components, inventory by inventory, until it is taken back. */
@Controller
public final class Sharing {
    private final Store store;
    private final OwnGrants own;

    public Sharing(Store store, OwnGrants own) {
        this.store = store;
        this.own = own;
    }

    /** @param since the day in words @param by who gave it */
    public record Given(String to, String name, String sentence, String since, String by) {}

    /** An inventory. @param keeper who keeps it and so sees all of it; empty for one's own organisation */
    public record Shared(String id, String title, String keeper, List<Given> given, List<Organisation> others) {}

    /** @param told key of what was done; empty for nothing */
    public record Page(Said said, Tabs tabs, List<Shared> stocks, String told) implements Speaks {}

    @Needs(Right.GRANT)
    @GetMapping("/verwaltung/freigaben")
    Html page(Visit visit, @RequestParam(name = "getan", defaultValue = "") String done) {
        Said said = visit.said("people");
        List<Shared> stocks = own.stocks(visit).stream()
                .map(stock -> shared(visit, said, stock))
                .toList();
        String told = List.of("gegeben", "genommen").contains(done) ? "sharing.told." + done : "";
        var page = new Page(said, Tabs.of(visit, said, "freigaben"), stocks, told);
        return Html.page("people/sharing.jte", visit.frame(said.t("sharing.title"), "verwaltung"), page);
    }

    private Shared shared(Visit visit, Said said, Stock stock) {
        List<Grant> grants = own.of(visit, stock);
        List<Given> given =
                grants.stream().map(grant -> given(visit, said, grant)).toList();
        List<Organisation> others = Examples.without(store.people().organisations()).stream()
                .filter(other -> !other.id().equals(visit.organisation().id())
                        && !other.id().equals(stock.owner()))
                .filter(other -> grants.stream().noneMatch(grant -> grant.to().equals(other.id())))
                .toList();
        boolean keeps = stock.owner().equals(visit.organisation().id());
        String keeper = keeps ? "" : name(stock.owner());
        return new Shared(stock.id().value(), stock.title(), keeper, given, others);
    }

    private Given given(Visit visit, Said said, Grant grant) {
        String name = name(grant.to());
        return new Given(
                grant.to(),
                name,
                said.t("sharing.sentence", name),
                Moments.day(visit, grant.at()),
                new Authors(store, said).name(grant.by()));
    }

    private String name(String organisation) {
        Organisation found = store.people().organisations().find(organisation);
        return found == null ? organisation : found.name();
    }

    @Needs(Right.GRANT)
    @PostMapping("/verwaltung/freigaben")
    String give(Visit visit, @RequestParam("bestand") String id, @RequestParam("an") String to) {
        own.give(visit, id, to);
        return "redirect:/verwaltung/freigaben?getan=gegeben";
    }

    @Needs(Right.GRANT)
    @PostMapping("/verwaltung/freigaben/zuruecknehmen")
    String takeBack(Visit visit, @RequestParam("bestand") String id, @RequestParam("an") String to) {
        own.takeBack(visit, id, to);
        return "redirect:/verwaltung/freigaben?getan=genommen";
    }
}
