// SPDX-License-Identifier: EUPL-1.2
package deich.report.page;

import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.engine.Run;
import deich.report.view.Basis;
import deich.report.view.Served;
import deich.report.view.StoryWords;
import deich.report.view.Telling;
import deich.report.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A service that fails in a scenario, as one row that says everything.
 *
 * @param facts what else is known, each as a name and a value
 */
public record Failing(
        String service,
        String owner,
        String headline,
        String when,
        String course,
        String why,
        String basis,
        String residents,
        List<Item> facts) {

    public record Item(String name, String value) {}

    public static Failing of(Telling telling, ScenarioResult scenario, ServiceResult service) {
        var words = new StoryWords(telling, scenario);
        return new Failing(
                telling.names().component(service.service()),
                service.administration().isEmpty() ? "" : telling.names().administration(service.administration()),
                telling.headline(service),
                telling.text("failing.when", words.when(service), words.moment(service.from())),
                course(telling, scenario, service),
                words.why(service),
                new Basis(telling).inRow(service),
                telling.residents(Served.by(telling.inventory(), List.of(service.service()))),
                facts(telling, service));
    }

    /** What the timeline shows: "nach 2 Stunden: kein Betrieb (4 Stunden); nach 6 Stunden: Notbetrieb …; dann Normalbetrieb". */
    public static String course(Telling telling, ScenarioResult scenario, ServiceResult service) {
        var words = new StoryWords(telling, scenario);
        List<Run.Stretch> stretches = scenario.plan().levels().getOrDefault(service.service(), List.of());
        if (stretches.isEmpty()) return telling.text("why.worst");
        var told = new ArrayList<String>();
        for (Run.Stretch stretch : stretches)
            told.add(telling.text(
                    "course.stretch",
                    telling.words().offset(stretch.from()),
                    words.stretch(service.service(), stretch),
                    words.length(stretch.from(), stretch.until())));
        if (stretches.getLast().until() != Run.NEVER) told.add(telling.text("course.then"));
        return String.join("; ", told) + ".";
    }

    private static List<Item> facts(Telling telling, ServiceResult service) {
        Words words = telling.words();
        var facts = new ArrayList<Item>();
        add(telling, facts, "plan", words.duration(service.downtime().plan()));
        if (!service.outage().equals(service.downtime())) add(telling, facts, "outage", telling.outage(service));
        if (service.emergency() > 0) add(telling, facts, "emergency", words.duration(service.emergency()));
        if (service.downtimeUnprepared() < service.downtime().plan())
            add(telling, facts, "unprepared", words.duration(service.downtimeUnprepared()));
        if (service.loss() > 0)
            add(
                    telling,
                    facts,
                    "loss",
                    service.loss() == Run.NEVER ? telling.text("loss.total") : words.exact(service.loss()));
        add(telling, facts, "mtpd", service.mtpd() == null ? telling.text("missing") : limit(telling, service));
        return facts;
    }

    private static String limit(Telling telling, ServiceResult service) {
        long mtpd = java.util.Objects.requireNonNull(service.mtpd()).toSeconds();
        String kept =
                service.downtime().worst() <= mtpd ? "kept" : service.downtime().best() > mtpd ? "missed" : "open";
        return telling.text("limit." + kept, telling.words().exact(mtpd));
    }

    private static void add(Telling telling, List<Item> facts, String key, String value) {
        facts.add(new Item(telling.text("failing." + key), value));
    }
}
