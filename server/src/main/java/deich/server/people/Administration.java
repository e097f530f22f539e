// SPDX-License-Identifier: EUPL-1.2
package deich.server.people;

import deich.server.desk.Visit;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import deich.server.rule.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The start of the administration: which of its parts one may enter, and what each is for. */
@Controller
public final class Administration {

    public record Page(Said said, Tabs tabs, String organisation) implements Speaks {}

    @SignedIn
    @GetMapping("/verwaltung")
    Html page(Visit visit) {
        Said said = visit.said("people");
        var page = new Page(said, Tabs.of(visit, said, ""), visit.organisation().name());
        return Html.page("people/administration.jte", visit.frame(said.t("administration.title"), "verwaltung"), page);
    }
}
