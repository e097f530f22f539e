// SPDX-License-Identifier: EUPL-1.2
package deich.report.view;

import deich.engine.Run;
import deich.engine.Story;
import deich.model.scenario.Scenario;
import deich.report.words.Words;
import java.util.List;

/** What happened in a run, in the sentences that the report of a check and a restart plan share. */
record RunWords(Words words, Names names) {

    /** Names in quotation marks, so that a name with an "and" in it stays one. */
    String listed(List<String> ids) {
        return words.list(ids.stream().map(this::quoted).toList());
    }

    private String quoted(String id) {
        return words.text("quoted", names.component(id));
    }

    /** A ring that waits for itself, and what opens it. @param since when it closed, as the reader tells time */
    String ring(Run.Deadlock deadlock, String since) {
        return words.text("deadlock", listed(deadlock.ring()), since) + " " + opened(deadlock.openers());
    }

    private String opened(List<String> openers) {
        if (openers.isEmpty()) return words.text("deadlock.closed");
        String any = String.join(
                " " + words.text("or") + " ", openers.stream().map(this::quoted).toList());
        return words.text("deadlock.openers", openers.size(), any);
    }

    String circle(Run.Circle circle) {
        return words.text("circle", listed(circle.ring()), words.exact(circle.period()));
    }

    /** What a recovery waits for. */
    String step(Scenario scenario, Story.Step step) {
        String detail = step.kind() == Story.StepKind.HIT_LASTS
                ? names.hit(scenario, step.detail())
                : names.component(step.detail());
        String key = "step." + Words.key(step.kind());
        return words.text(detail.isEmpty() ? key + ".plain" : key, names.component(step.component()), detail);
    }
}
