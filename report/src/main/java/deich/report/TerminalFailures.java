// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.model.scenario.Scenario;
import deich.report.view.Basis;
import deich.report.view.Ranking;
import deich.report.view.Served;
import deich.report.view.StoryWords;
import deich.report.view.Telling;
import java.io.IOException;
import java.util.List;

/** What fails in which scenario; the worst variant of each, its worst services, and how many more there are. */
final class TerminalFailures {
    private static final int SCENARIOS = 6;
    private static final int SERVICES = 4;

    private final Telling telling;
    private final Lines lines;

    TerminalFailures(Telling telling, Lines lines) {
        this.telling = telling;
        this.lines = lines;
    }

    void write() throws IOException {
        errors();
        int told = 0;
        for (List<ScenarioResult> variants :
                Ranking.byScenario(telling.assessment().scenarios()).values())
            scenario(variants, told++ < SCENARIOS ? SERVICES : 0);
        for (Scenario none : telling.assessment().hitNothing())
            lines.text(telling.text("summary.nohit", telling.names().scenario(none)));
    }

    private void errors() throws IOException {
        if (telling.assessment().errors().isEmpty()) return;
        lines.heading(telling.text("errors.title"));
        for (String error : telling.errors()) lines.item("- ", error);
    }

    private void scenario(List<ScenarioResult> variants, int shown) throws IOException {
        ScenarioResult worst = variants.getFirst();
        lines.heading(telling.names().scenario(worst.scenario()));
        if (variants.size() > 1) lines.text(telling.text("summary.variants", variants.size()));
        if (worst.services().isEmpty()) {
            lines.text(telling.text("summary.nothingfails"));
            return;
        }
        lines.text(services(worst));
        var basis = new Basis(telling);
        var story = new StoryWords(telling, worst);
        for (ServiceResult service :
                worst.services().subList(0, Math.min(shown, worst.services().size()))) service(service, story, basis);
        int more = worst.services().size() - shown;
        if (more > 0) lines.item("  ", telling.text(shown == 0 ? "summary.inreport" : "summary.more", more));
    }

    private String services(ScenarioResult worst) {
        long certain = worst.services().stream()
                .filter(service -> service.outage().plan() > 0)
                .count();
        long perhaps = worst.services().size() - certain;
        return telling.text("summary.services", certain, perhaps, telling.residents(worst.residents()));
    }

    private void service(ServiceResult service, StoryWords story, Basis basis) throws IOException {
        String name = telling.names().component(service.service());
        String owner = service.administration().isEmpty()
                ? ""
                : " (" + telling.names().administration(service.administration()) + ")";
        String howLong = telling.text("summary.howlong", telling.headline(service), basis.shortly(service));
        lines.item("* ", name + owner + ": " + howLong);
        lines.item(
                "    ",
                telling.text("summary.from", story.moment(service.from()), residents(service), story.why(service)));
    }

    private String residents(ServiceResult service) {
        return telling.residents(Served.by(telling.inventory(), List.of(service.service())));
    }
}
