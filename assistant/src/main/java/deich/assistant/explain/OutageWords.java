// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.explain;

import deich.assess.ServiceResult;
import deich.assistant.draft.CauseChain;
import deich.assistant.draft.OutageFacts;
import deich.assistant.draft.Part;
import deich.assistant.draft.Pen;
import deich.assistant.draft.Sentence;
import deich.assistant.draft.Slot;
import deich.engine.Run;
import deich.engine.Story;
import deich.model.inventory.Component;
import deich.model.inventory.Fallback;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An outage, told. */
final class OutageWords {
    private final OutageFacts facts;
    private final Component service;
    private final Pen pen;

    OutageWords(OutageFacts facts, Component service, Pen pen) {
        this.facts = facts;
        this.service = service;
        this.pen = pen;
    }

    List<Part> parts() {
        Optional<ServiceResult> found = facts.result().services().stream()
                .filter(s -> s.service().equals(service.id()))
                .findFirst();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Prose(List.of(
                pen.say("explain.scenario", Pen.name(facts.result().scenario().title())),
                pen.say("explain.computed"))));
        if (found.isEmpty()) {
            parts.add(new Part.Prose(List.of(pen.say("explain.holds", name()))));
            return parts;
        }
        ServiceResult result = found.get();
        parts.add(pen.heading("explain.what"));
        parts.add(new Part.Prose(what(result)));
        Story story = result.story();
        if (story != null) {
            parts.add(pen.heading("explain.why"));
            parts.add(new Part.Points(true, new CauseChain(pen, this::nameOf).of(story)));
            parts.add(pen.heading("explain.waits"));
            parts.add(new Part.Points(true, steps(story)));
        }
        parts.add(pen.heading("explain.unknown"));
        parts.add(new Part.Points(false, unknown(result)));
        parts.add(pen.heading("explain.first"));
        parts.add(new Part.Points(true, first(result)));
        return parts;
    }

    private Slot name() {
        return Pen.name(service.name());
    }

    private String nameOf(String component) {
        return facts.inventory().name(component);
    }

    private List<Sentence> what(ServiceResult result) {
        String id = service.id();
        List<Sentence> said = new ArrayList<>();
        if (result.outage().plan() == 0) {
            said.add(pen.say("explain.maybe", name()));
            said.add(
                    pen.say("explain.maybe.long", pen.between(0, result.outage().worst(), id + ".outage")));
            return said;
        }
        boolean bridged = facts.bridgedFirst(result);
        if (bridged) said.add(pen.say("explain.falls.bridged", name(), pen.dative(result.from(), id + ".from")));
        else
            said.add(
                    result.from() == 0
                            ? pen.say("explain.falls.now", name())
                            : pen.say("explain.falls.later", name(), pen.dative(result.from(), id + ".from")));
        if (result.downtime().plan() == 0) said.add(pen.say("explain.bridged"));
        else said.add(pen.say("explain.down", pen.length(result.downtime().plan(), id + ".downtime")));
        if (result.emergency() > 0 && !bridged)
            said.add(pen.say("explain.emergency", pen.length(result.emergency(), id + ".emergency")));
        var mtpd = result.mtpd();
        if (mtpd != null) {
            said.add(pen.say("explain.limit", pen.length(mtpd.toSeconds(), id + ".mtpd")));
            said.add(pen.say(OutageFacts.beyond(result) ? "explain.toolong" : "explain.intime"));
        }
        if (result.loss() > 0)
            said.add(
                    result.loss() == Run.NEVER
                            ? pen.say("explain.loss.all")
                            : pen.say("explain.loss", pen.length(result.loss(), id + ".loss")));
        return said;
    }

    private List<List<Sentence>> steps(Story story) {
        List<List<Sentence>> steps = new ArrayList<>();
        for (Story.Step step : story.recovery()) {
            String kind = step.kind().name().toLowerCase(java.util.Locale.ROOT);
            Slot what = Pen.name(nameOf(step.component()));
            List<Sentence> said = new ArrayList<>();
            said.add(
                    step.kind() == Story.StepKind.WAIT_FOR_CREW || step.kind() == Story.StepKind.WAIT_FOR_WORK_NEEDS
                            ? pen.say("explain.step." + kind, what, Pen.name(nameOf(step.detail())))
                            : pen.say("explain.step." + kind, what));
            boolean ends = step.until() < facts.result().plan().horizon();
            if (ends && step.until() > step.from())
                said.add(pen.say("explain.takes", pen.length(step.until() - step.from(), step.component() + ".step")));
            if (!ends) said.add(pen.say("explain.noend"));
            steps.add(said);
        }
        if (steps.isEmpty()) steps.add(List.of(pen.say("explain.nosteps")));
        return steps;
    }

    private List<List<Sentence>> unknown(ServiceResult result) {
        List<List<Sentence>> points = new ArrayList<>();
        String id = service.id();
        if (!result.outage().certain())
            points.add(List.of(
                    pen.say(
                            "explain.range",
                            pen.between(result.outage().best(), result.outage().worst(), id + ".outage")),
                    pen.say("explain.range.why")));
        if (result.mtpd() == null) points.add(List.of(pen.say("explain.nolimit")));
        points.add(List.of(pen.say("explain.model")));
        return points;
    }

    private List<List<Sentence>> first(ServiceResult result) {
        List<List<Sentence>> points = new ArrayList<>();
        List<Fallback> prepared =
                service.fallbacks().stream().filter(Fallback::prepared).toList();
        if (!prepared.isEmpty())
            points.add(List.of(
                    pen.say("explain.do.bridge", Pen.name(prepared.getFirst().name()))));
        else if (!service.fallbacks().isEmpty())
            points.add(List.of(pen.say(
                    "explain.do.prepare",
                    Pen.name(service.fallbacks().getFirst().name()))));
        else points.add(List.of(pen.say("explain.do.find")));
        Story story = result.story();
        if (story != null && !story.causes().isEmpty())
            points.add(List.of(pen.say(
                    "explain.do.root", Pen.name(nameOf(story.causes().getFirst().component())))));
        points.add(List.of(pen.say("explain.do.tell")));
        return points;
    }
}
