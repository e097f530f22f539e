// SPDX-License-Identifier: EUPL-1.2
package deich.report.page;

import deich.plan.restart.RestartPlan;
import deich.report.view.RestartWords;
import java.util.List;
import java.util.Locale;

/** The page that is printed and taken along: a restart plan with boxes to tick. */
public record RestartPage(RestartPart part, RestartWords words, String version, Look look) {

    public static RestartPage of(RestartPlan plan, String version, Locale locale) {
        RestartPart part = RestartPart.of(plan, locale);
        RestartWords words = part.words();
        String foot = words.text(
                "restart.foot",
                plan.inventory().id(),
                plan.inventory().version(),
                words.words().date(plan.asOf()));
        return new RestartPage(part, words, version, Look.of(words.mark(), words.title(), words.text("page.of"), foot));
    }

    public String t(String key, Object... values) {
        return words.text(key, values);
    }

    public String lang() {
        return words.words().locale().getLanguage();
    }

    public String day() {
        return words.words().date(words.plan().asOf());
    }

    public String notice() {
        return words.plan().inventory().notice();
    }

    public List<Failing.Item> imprint() {
        RestartPlan plan = words.plan();
        return List.of(
                item(
                        "inventory",
                        plan.inventory().id() + ", "
                                + t("scenario.version", plan.inventory().version())),
                item(
                        "scenarios",
                        plan.scenario().key() + ", "
                                + t("scenario.version", plan.scenario().version())),
                item("asof", day()),
                item("horizon", words.words().exact(plan.settings().horizon())),
                item("version", "Deich " + version),
                item("mark", words.mark()));
    }

    private Failing.Item item(String key, String value) {
        return new Failing.Item(t("imprint." + key), value);
    }
}
