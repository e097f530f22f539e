// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import deich.assess.ServiceResult;
import deich.engine.Run;
import java.util.ArrayList;
import java.util.List;

/** What citizens read: what is closed, until when, what goes on another way. No causes and no names of systems. */
final class CitizenNotice {
    private final OutageFacts facts;
    private final Pen pen;

    CitizenNotice(OutageFacts facts, Pen pen) {
        this.facts = facts;
        this.pen = pen;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        List<ServiceResult> closed =
                facts.failing().stream().filter(this::stands).toList();
        List<ServiceResult> limited =
                facts.failing().stream().filter(s -> !stands(s)).toList();
        parts.add(new Part.Prose(List.of(
                pen.say("notice.since", pen.moment(facts.result().scenario().start(), 0, "scenario.start")),
                pen.say("notice.work"))));
        if (closed.isEmpty() && limited.isEmpty()) parts.add(new Part.Prose(List.of(pen.say("notice.none"))));
        if (!closed.isEmpty()) {
            parts.add(pen.heading("notice.closed"));
            parts.add(new Part.Points(false, closed.stream().map(this::closed).toList()));
        }
        if (!limited.isEmpty()) {
            parts.add(pen.heading("notice.limited"));
            parts.add(new Part.Points(
                    false,
                    limited.stream()
                            .map(s -> s.downtime().plan() > 0 ? closed(s) : limited(s))
                            .toList()));
        }
        parts.add(pen.heading("notice.now"));
        parts.add(new Part.Points(
                false,
                List.of(
                        List.of(pen.say("notice.wait")),
                        List.of(pen.say("notice.emergency")),
                        List.of(pen.say("notice.deadlines")))));
        parts.add(new Part.Blank(pen.say("notice.contact")));
        parts.add(new Part.Blank(pen.say("notice.others")));
        parts.add(new Part.Prose(List.of(pen.say("notice.update"), pen.say("notice.estimate"))));
        return parts;
    }

    /** What begins in emergency operation is not closed yet. */
    private boolean stands(ServiceResult s) {
        return s.downtime().plan() > 0 && !facts.bridgedFirst(s);
    }

    private List<Sentence> closed(ServiceResult s) {
        List<Sentence> said = new ArrayList<>();
        Slot name = Pen.name(facts.name(s.service()));
        if (facts.bridgedFirst(s)) said.add(pen.say("notice.closed.after", name, from(s)));
        else if (s.from() == 0) said.add(pen.say("notice.closed.now", name));
        else said.add(pen.say("notice.closed.from", name, from(s)));
        said.add(
                s.downtime().plan() == Run.NEVER
                        ? pen.say("notice.back.unknown")
                        : pen.say(
                                "notice.back",
                                pen.between(s.downtime().plan(), s.downtime().worst(), s.service() + ".downtime")));
        if (s.emergency() > 0 && !facts.bridgedFirst(s)) said.add(pen.say("notice.bridge"));
        return said;
    }

    private Slot from(ServiceResult s) {
        return pen.dayOf(facts.result().scenario().start(), s.from(), s.service() + ".from");
    }

    private List<Sentence> limited(ServiceResult s) {
        return List.of(
                s.from() == 0
                        ? pen.say("notice.limited.now", Pen.name(facts.name(s.service())))
                        : pen.say("notice.limited.since", Pen.name(facts.name(s.service())), from(s)),
                s.outage().plan() == Run.NEVER
                        ? pen.say("notice.back.unknown")
                        : pen.say(
                                "notice.normal",
                                pen.between(s.outage().plan(), s.outage().worst(), s.service() + ".outage")));
    }
}
