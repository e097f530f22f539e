// SPDX-License-Identifier: EUPL-1.2
package deich.server.overview;

import deich.server.desk.Desk;
import deich.server.frame.Html;
import deich.server.frame.Said;
import deich.server.rule.Needs;
import deich.store.people.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where an inventory stands: size, freshness, the last stress test, what to do next. */
@Controller
public final class Overview {

    /** @param components that may be seen in full */
    public record Page(Said said, String base, int components, int administrations, int version) {
        public String t(String key, Object... values) {
            return said.t(key, values);
        }
    }

    @Needs(Right.READ)
    @GetMapping("/b/{stock}/ueberblick")
    Html page(Desk desk) {
        Said said = desk.said("overview");
        var page = new Page(
                said,
                desk.base(),
                desk.sight().full().size(),
                desk.inventory().administrations().size(),
                desk.opened().version());
        return Html.page("overview/overview.jte", desk.frame(said.t("overview.title"), "ueberblick"), page);
    }
}
