// SPDX-License-Identifier: EUPL-1.2
package deich.server.standard;

import deich.assess.Assessment;
import deich.assess.Verdict;
import deich.assistant.explain.Explain;
import deich.server.Settings;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.plain.PlainPage;
import deich.server.rule.Needs;
import deich.server.veil.Veil;
import deich.server.veil.Veiled;
import deich.server.work.Newest;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.people.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A verdict in plain words. */
@Controller
public final class PlainVerdict {
    private final Store store;
    private final Workbench workbench;
    private final Settings settings;

    public PlainVerdict(Store store, Workbench workbench, Settings settings) {
        this.store = store;
        this.workbench = workbench;
        this.settings = settings;
    }

    @Needs(Right.READ)
    @GetMapping("/b/{stock}/standard/{requirement}/{administration}/einfach")
    Object page(
            Desk desk,
            @PathVariable("requirement") String requirement,
            @PathVariable("administration") String administration) {
        Veil veil = Veil.of(desk);
        if (!desk.opened().inventory().administrations().containsKey(administration) || !veil.opensAll(administration))
            throw new Missing();
        Newest newest = Newest.of(store, workbench, desk.opened());
        Assessment found = newest == null ? null : newest.assessment();
        String back = desk.base() + "/standard?verwaltung=" + administration;
        // what is gone from memory is computed again from there
        if (found == null) return "redirect:" + back;
        Assessment seen = Veiled.of(found, veil);
        Verdict verdict = seen.verdict(requirement, administration);
        if (verdict == null) throw new Missing();
        return PlainPage.of(
                desk,
                "standard",
                back + "#" + requirement,
                Explain.verdict(seen, verdict, PlainPage.order(desk, workbench, settings.version())));
    }
}
