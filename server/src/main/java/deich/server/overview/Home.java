// SPDX-License-Identifier: EUPL-1.2
package deich.server.overview;

import deich.server.desk.Desks;
import deich.server.desk.Visit;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.SignedIn;
import deich.server.work.Examples;
import deich.store.people.Right;
import deich.store.stock.Stock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page: which inventories there are. */
@Controller
public final class Home {
    private final Desks desks;

    public Home(Desks desks) {
        this.desks = desks;
    }

    /** @param own inventories of one's organisation and those that speak of it @param examples what everybody sees */
    public record Page(Said said, List<Stock> own, List<Stock> examples, boolean mayCreate, boolean mayRead)
            implements Speaks {}

    @SignedIn
    @GetMapping("/")
    Html page(Visit visit) {
        Said said = visit.said("overview");
        List<Stock> all = visit.may(Right.READ) ? desks.stocks(visit.organisation()) : List.of();
        List<Stock> examples = all.stream().filter(Examples::is).toList();
        List<Stock> own = all.stream().filter(stock -> !Examples.is(stock)).toList();
        var page = new Page(said, own, examples, visit.may(Right.CREATE_STOCK), visit.may(Right.READ));
        return Html.page("overview/home.jte", visit.frame(said.t("home.title"), ""), page);
    }
}
