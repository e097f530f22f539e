// SPDX-License-Identifier: EUPL-1.2
package deich.report.page;

import static deich.report.page.Imprint.item;
import static deich.report.page.Imprint.versioned;

import deich.model.inventory.Inventory;
import deich.model.scenario.Scenario;
import deich.plan.restart.RestartPlan;
import deich.report.view.RestartWords;
import deich.report.words.Words;
import java.util.List;
import java.util.Locale;

/** The page that is printed and taken along: a restart plan with boxes to tick. */
public record RestartPage(RestartPart part, Frame frame) {

    public static RestartPage of(RestartPlan plan, String version, Locale locale) {
        RestartPart part = RestartPart.of(plan, locale);
        RestartWords words = part.words();
        String begins = words.text("restart.start", words.day());
        List<Failing.Item> imprint = imprint(words, plan, version);
        return new RestartPage(
                part, Frame.of(words.words(), plan.inventory(), plan.asOf(), words.title(), begins, imprint, version));
    }

    private static List<Failing.Item> imprint(RestartWords told, RestartPlan plan, String version) {
        Words words = told.words();
        Inventory inventory = plan.inventory();
        Scenario scenario = plan.scenario();
        return List.of(
                item(words, "inventory", versioned(words, inventory.id(), inventory.version())),
                item(words, "scenarios", versioned(words, scenario.key(), scenario.version())),
                item(words, "asof", words.date(plan.asOf())),
                item(words, "horizon", words.exact(plan.settings().horizon())),
                item(words, "version", "Deich " + version),
                item(words, "mark", told.mark()));
    }
}
