// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import deich.engine.Run;
import deich.plan.restart.RestartPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Jobs in their order, and what waits for itself. @param name of a component, by its id */
record RestartTable(Pen pen, UnaryOperator<String> name, RestartPlan plan) {

    /** @param jobs in the order in which they begin */
    Part of(List<Run.Work> jobs) {
        List<List<Sentence>> rows = new ArrayList<>();
        for (Run.Work work : jobs) {
            String crew = work.crew();
            var start = plan.scenario().start();
            rows.add(List.of(
                    pen.cell(Pen.name(name.apply(work.component()))),
                    pen.cell(pen.word(work.kind())),
                    pen.cell(crew == null ? pen.word("crew.nobody") : Pen.brief(name.apply(crew))),
                    pen.cell(pen.shortly(start, work.began(), work.component() + ".began")),
                    pen.cell(pen.until(start, work.until(), work.component() + ".until"))));
        }
        return pen.table(rows, "head.component", "head.job", "head.crew", "head.begin", "head.done");
    }

    /** What waits for itself and holds up one of these. */
    List<Part> rings(Set<String> sphere) {
        return plan.run().deadlocks().stream()
                .filter(ring -> ring.ring().stream().anyMatch(sphere::contains))
                .map(this::ring)
                .toList();
    }

    private Part ring(Run.Deadlock ring) {
        Slot members = pen.names(ring.ring().stream().map(name).toList(), 6, "count.ring");
        List<Sentence> said = new ArrayList<>(List.of(pen.say("ring", members)));
        said.add(
                ring.openers().isEmpty()
                        ? pen.say("ring.noopener")
                        : pen.say(
                                "ring.opener",
                                pen.either(ring.openers().stream().map(name).toList())));
        return new Part.Prose(said);
    }
}
