// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.report.view.Basis;
import deich.report.view.Ranking;
import deich.report.view.StoryWords;
import deich.report.view.Telling;
import java.io.IOException;
import java.util.List;

/** A few lines for each scenario: how many services its worst variant stops and whom they serve; the service down longest, and why. */
final class TerminalFailures {
    /** More would hide what stands below. */
    private static final int SCENARIOS = 16;

    private final Telling telling;
    private final Lines lines;
    private final Basis basis;

    TerminalFailures(Telling telling, Lines lines) {
        this.telling = telling;
        this.lines = lines;
        this.basis = new Basis(telling);
    }

    void write() throws IOException {
        errors();
        var groups = Ranking.byScenario(telling.assessment().scenarios()).values();
        if (!groups.isEmpty()) {
            lines.heading(telling.text("summary.title"));
            lines.text(telling.text("summary.columns"));
        }
        for (List<ScenarioResult> variants : groups.stream().limit(SCENARIOS).toList()) scenario(variants);
        if (groups.size() > SCENARIOS) lines.text(telling.text("summary.more", groups.size() - SCENARIOS));
        if (groups.stream().anyMatch(variants -> perhaps(variants.getFirst()) > 0))
            lines.text(telling.text("summary.perhaps.meaning"));
        nothingHit();
    }

    private void nothingHit() throws IOException {
        List<String> titles = telling.assessment().hitNothing().stream()
                .map(none -> telling.text("quoted", telling.names().scenario(none)))
                .toList();
        if (!titles.isEmpty())
            lines.text(
                    telling.text("summary.nohit", titles.size(), telling.words().list(titles)));
    }

    private void errors() throws IOException {
        if (telling.assessment().errors().isEmpty()) return;
        lines.heading(telling.text("errors.title"));
        for (String error : telling.errors()) lines.item("- ", error);
    }

    private void scenario(List<ScenarioResult> variants) throws IOException {
        ScenarioResult worst = variants.getFirst();
        String title = telling.names().scenario(worst.scenario());
        if (variants.size() > 1) title = telling.text("summary.variants", title, variants.size());
        lines.item(columns(count(worst), residents(worst)), title);
        lines.item(
                "     ",
                worst.services().isEmpty()
                        ? telling.text("summary.nothingfails")
                        : longest(worst, worst.services().getFirst()));
    }

    private static long perhaps(ScenarioResult worst) {
        return worst.services().stream()
                .filter(service -> service.outage().plan() == 0)
                .count();
    }

    private String count(ScenarioResult worst) {
        long perhaps = perhaps(worst);
        long certain = worst.services().size() - perhaps;
        return perhaps == 0 ? telling.words().number(certain) : telling.text("summary.perhaps", certain, perhaps);
    }

    private String residents(ScenarioResult worst) {
        int total = worst.residents().total();
        return total == 0 ? telling.text("none") : telling.words().number(total);
    }

    private String longest(ScenarioResult worst, ServiceResult service) {
        var story = new StoryWords(telling, worst);
        return telling.text(
                "summary.worst",
                telling.names().component(service.service()),
                service.downtime().plan() > 0 ? telling.downtime(service) : telling.headline(service),
                service.classes().isEmpty() ? 0 : 1,
                basis.shortly(service),
                story.when(service),
                story.why(service));
    }

    private String columns(String services, String people) {
        return String.format("%4s  %9s  ", services, people);
    }
}
