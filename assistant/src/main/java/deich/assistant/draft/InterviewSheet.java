// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import deich.model.inventory.Component;
import deich.model.inventory.Deadline;
import deich.model.inventory.Fallback;
import deich.model.inventory.Need;
import java.util.ArrayList;
import java.util.List;

/** What to ask those who provide a service, beside what is known already and how. */
final class InterviewSheet {
    private final ServiceFacts facts;
    private final Component service;
    private final Pen pen;
    private final Known known;

    InterviewSheet(ServiceFacts facts, Pen pen) {
        this.facts = facts;
        this.service = facts.service();
        this.pen = pen;
        this.known = new Known(pen, facts.inventory(), facts.asOf());
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Prose(List.of(
                pen.say("interview.what", Pen.name(service.name())),
                pen.say("interview.state", pen.day(facts.asOf(), "asOf")))));
        parts.add(new Part.Blank(pen.say("interview.who")));
        var objectives = service.objectives();
        String id = service.id() + ".objectives.";
        ask(parts, "ask.matter", null);
        ask(parts, "ask.mtpd", pen.objective(objectives.mtpd(), id + "mtpd"));
        ask(parts, "ask.rto", pen.objective(objectives.rto(), id + "rto"));
        ask(parts, "ask.level", known.share(objectives.minimumLevel(), id + "minimumLevel"));
        ask(parts, "ask.rpo", pen.objective(objectives.rpo(), id + "rpo"));
        ask(parts, "ask.deadlines", deadlines(objectives.deadlines()));
        ask(parts, "ask.ways", ways());
        ask(parts, "ask.needs", needs());
        ask(parts, "ask.peak", null);
        ask(parts, "ask.people", null);
        parts.add(pen.heading("interview.after"));
        parts.add(new Part.Points(
                false, List.of(List.of(pen.say("interview.after.enter")), List.of(pen.say("interview.after.review")))));
        return parts;
    }

    private void ask(List<Part> parts, String key, @org.jspecify.annotations.Nullable Slot so) {
        parts.add(pen.heading(key));
        List<Sentence> said = new ArrayList<>(List.of(pen.say(key + ".help")));
        if (so != null) said.add(pen.say("interview.so", so));
        parts.add(new Part.Prose(said));
        parts.add(new Part.Blank(pen.say("interview.answer")));
    }

    private Slot deadlines(List<Deadline> deadlines) {
        if (deadlines.isEmpty()) return pen.unknown(service.id() + ": objectives: deadlines");
        return pen.names(deadlines.stream().map(Deadline::name).toList());
    }

    private Slot ways() {
        if (service.fallbacks().isEmpty()) return pen.unknown(service.id() + ": fallbacks");
        return pen.names(service.fallbacks().stream().map(Fallback::name).toList());
    }

    private Slot needs() {
        List<String> names = new ArrayList<>();
        for (Need.Leaf leaf : service.needs().leaves()) names.add(facts.name(leaf.target()));
        if (names.isEmpty()) return pen.unknown(service.id() + ": needs");
        return pen.names(names.stream().distinct().toList());
    }
}
