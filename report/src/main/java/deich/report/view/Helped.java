// SPDX-License-Identifier: EUPL-1.2
package deich.report.view;

import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.engine.Run;
import deich.engine.Story;
import deich.model.inventory.Component;
import java.util.ArrayList;
import java.util.List;

/** What would have helped, as far as the runs at hand show it. Nothing is guessed. */
record Helped(Telling telling, ScenarioResult scenario, ServiceResult service) {

    List<String> sentences() {
        var sentences = new ArrayList<String>();
        unprepared(sentences);
        crews(sentences);
        openers(sentences);
        return sentences;
    }

    /** A fallback that exists on paper: its effect was run beside the plan. */
    private void unprepared(List<String> sentences) {
        long plan = service.downtime().plan();
        long with = service.downtimeUnprepared();
        if (with >= plan) return;
        Component component = telling.inventory().components().get(service.service());
        List<String> names = component == null
                ? List.of()
                : component.fallbacks().stream()
                        .filter(fallback -> !fallback.prepared())
                        .map(fallback -> telling.text("quoted", fallback.name()))
                        .toList();
        sentences.add(telling.text(
                names.isEmpty() ? "helped.fallback.elsewhere" : "helped.fallback",
                telling.words().list(names),
                telling.words().duration(with),
                telling.words().duration(plan)));
    }

    private void crews(List<String> sentences) {
        if (service.story() == null) return;
        for (Story.Step step : service.story().recovery())
            if (step.kind() == Story.StepKind.WAIT_FOR_CREW && step.until() != Run.NEVER && matters(step))
                sentences.add(telling.text(
                        "helped.crew",
                        telling.names().component(step.detail()),
                        telling.words().duration(step.until() - step.from())));
    }

    /** Minutes of an outage of months would only distract. */
    private boolean matters(Story.Step step) {
        return step.until() - step.from() >= service.outage().plan() / 20;
    }

    private void openers(List<String> sentences) {
        if (service.story() == null) return;
        List<String> waiting = service.story().recovery().stream()
                .filter(step -> step.kind() == Story.StepKind.DEADLOCK)
                .map(Story.Step::component)
                .toList();
        for (Run.Deadlock deadlock : scenario.plan().deadlocks())
            if (deadlock.ring().stream().anyMatch(waiting::contains)
                    && !deadlock.openers().isEmpty())
                sentences.add(telling.text(
                        "helped.opener",
                        telling.names().component(deadlock.openers().getFirst())));
    }
}
