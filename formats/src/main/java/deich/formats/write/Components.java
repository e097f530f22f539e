// SPDX-License-Identifier: EUPL-1.2
package deich.formats.write;

import deich.formats.value.HoursText;
import deich.model.inventory.Assurance;
import deich.model.inventory.Component;
import deich.model.inventory.Crew;
import deich.model.inventory.Data;
import deich.model.inventory.Deadline;
import deich.model.inventory.Fallback;
import deich.model.inventory.Job;
import deich.model.inventory.Need;
import deich.model.inventory.Objectives;
import deich.model.inventory.Recovery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Components as text. What is not said is not written. */
final class Components {

    private final Facts facts;
    private final Needs needs;

    Components(Facts facts) {
        this.facts = facts;
        this.needs = new Needs(facts);
    }

    void write(Component component, StringBuilder into) {
        into.append("  ").append(Flow.text(component.id())).append(":\n");
        lines(component)
                .values()
                .forEach(lines ->
                        lines.forEach(line -> into.append("    ").append(line).append('\n')));
    }

    /** By key the lines in which it is written; those below the key are indented by two. */
    Map<String, List<String>> lines(Component component) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        add(lines, attributes(component));
        add(lines, "needs", needs.items(component.needs()));
        add(lines, recovery(component));
        add(
                lines,
                "fallbacks",
                component.fallbacks().stream().map(this::fallback).toList());
        add(lines, parts(component));
        return lines;
    }

    private static void add(Map<String, List<String>> lines, Flow flow) {
        flow.fields().forEach((key, value) -> lines.put(key, List.of(key + ": " + value)));
    }

    private static void add(Map<String, List<String>> lines, String key, List<String> items) {
        if (items.isEmpty()) return;
        Stream<String> below = items.stream().map(item -> "  - " + item);
        lines.put(key, Stream.concat(Stream.of(key + ":"), below).toList());
    }

    /** By key what is said, item by item; objectives each by itself: {@code objectives.mtpd}. */
    Map<String, List<String>> said(Component component) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        say(said, "", attributes(component));
        said.replace("name", List.of(component.name()));
        said.replace("ask", List.of(component.ask()));
        said.put("needs", needs.items(component.needs()));
        say(said, "", recovery(component));
        said.put("fallbacks", component.fallbacks().stream().map(this::fallback).toList());
        say(said, "objectives.", objectives(component.objectives()));
        Flow parts = parts(component);
        parts.fields().remove("objectives");
        say(said, "", parts);
        return said;
    }

    private static void say(Map<String, List<String>> said, String before, Flow flow) {
        flow.fields().forEach((key, value) -> said.put(before + key, List.of(value)));
    }

    private static Flow attributes(Component component) {
        var flow = new Flow().with("kind", component.kind().word());
        if (!component.name().equals(component.id())) flow.text("name", component.name());
        flow.text("administration", component.administration())
                .text("place", component.place())
                .text("owner", component.owner())
                .text("operator", component.operator())
                .text("vendor", component.vendor())
                .text("jurisdiction", component.jurisdiction())
                .text("adminDomain", component.adminDomain())
                .with("tags", component.tags().isEmpty() ? null : Flow.texts(component.tags()));
        var labels = new Flow();
        component.labels().forEach(labels::text);
        return flow.with("labels", labels.isEmpty() ? null : labels.toString())
                .with("serves", component.serves().isEmpty() ? null : Flow.texts(component.serves()))
                .unlessEmpty("ask", component.ask());
    }

    /** Its repair, rebuild and restart as far as they say more than nothing. */
    Flow recovery(Component component) {
        Recovery recovery = component.recovery();
        Recovery unknown = Recovery.unknown(component.kind());
        return new Flow()
                .with("repair", job(recovery.repair(), unknown.repair()))
                .with("rebuild", recovery.rebuild() == null ? null : job(recovery.rebuild(), null))
                .with("restart", job(recovery.restart(), unknown.restart()))
                .unless("coldStart", recovery.coldStart(), false);
    }

    /** Null when it is what is read where nothing is said. */
    private @Nullable String job(Job job, @Nullable Job otherwise) {
        if (job.equals(otherwise)) return null;
        String takes = facts.span(job.takes());
        if (job.crew() == null && job.needs().equals(Need.NONE)) return takes == null ? "unknown" : takes;
        return new Flow()
                .with("takes", takes)
                .text("crew", job.crew())
                .with("needs", needs.list(job.needs()))
                .toString();
    }

    private String fallback(Fallback fallback) {
        var flow = new Flow().text("id", fallback.id());
        if (!fallback.name().equals(fallback.id())) flow.text("name", fallback.name());
        return flow.unless("prepared", fallback.prepared(), false)
                .with("lead", facts.span(fallback.lead()))
                .with("level", facts.number(fallback.level()))
                .with("lasts", facts.span(fallback.lasts()))
                .with("needs", needs.list(fallback.needs()))
                .with("hours", fallback.hours().always() ? null : Flow.text(HoursText.write(fallback.hours())))
                .with("draws", draws(fallback.draws()))
                .toString();
    }

    private static @Nullable String draws(Fallback.@Nullable Draw draw) {
        return draw == null
                ? null
                : new Flow()
                        .text("from", draw.from())
                        .with("amount", "" + draw.amount())
                        .toString();
    }

    private Flow parts(Component component) {
        return new Flow()
                .with("objectives", written(objectives(component.objectives())))
                .with("data", data(component.data()))
                .with("crew", crew(component.crew()))
                .with("capacity", component.capacity() == null ? null : known(facts.number(component.capacity())))
                .with("assurance", assurance(component.assurance()));
    }

    private static String known(@Nullable String fact) {
        return fact == null ? "unknown" : fact;
    }

    private static @Nullable String written(Flow flow) {
        return flow.isEmpty() ? null : flow.toString();
    }

    Flow objectives(Objectives objectives) {
        var flow = new Flow()
                .with("mtpd", facts.duration(objectives.mtpd()))
                .with("rto", facts.duration(objectives.rto()))
                .with("rpo", facts.duration(objectives.rpo()))
                .with("minimumLevel", facts.number(objectives.minimumLevel()));
        if (!objectives.deadlines().isEmpty())
            flow.with(
                    "deadlines",
                    Flow.list(objectives.deadlines().stream()
                            .map(Components::deadline)
                            .toList()));
        return flow;
    }

    private static String deadline(Deadline deadline) {
        var flow = new Flow().text("name", deadline.name());
        switch (deadline.when()) {
            case Deadline.Monthly monthly ->
                flow.with("monthly", "" + monthly.day()).text("at", monthly.at().toString());
            case Deadline.Once once -> flow.text("once", once.at().toString());
        }
        return flow.with("work", Facts.duration(deadline.work()))
                .with("window", Facts.duration(deadline.window()))
                .toString();
    }

    @Nullable
    String data(@Nullable Data data) {
        if (data == null) return null;
        var copies = new Flow();
        for (Data.Copy copy : data.copies()) copies.with(copy.id(), copy(copy));
        return new Flow()
                .with("copies", copies.isEmpty() ? null : copies.toString())
                .with("emptyStart", String.valueOf(data.emptyStart()))
                .toString();
    }

    private String copy(Data.Copy copy) {
        return new Flow()
                .text("place", copy.place())
                .with("adminDomain", facts.name(copy.adminDomain()))
                .with("every", interval(copy, copy.every()))
                .with("transfer", interval(copy, copy.transfer()))
                .with("keeps", facts.span(copy.keeps()))
                .unless("online", copy.online(), true)
                .unless("immutable", copy.immutable(), false)
                .unless("replica", copy.replica(), false)
                .toString();
    }

    /** A replica that says nothing copies at once; one of which nobody knows must say so. */
    private @Nullable String interval(Data.Copy copy, deich.model.fact.Fact<deich.model.fact.Span> fact) {
        if (!copy.replica()) return facts.span(fact);
        return fact.equals(Job.INSTANT.takes()) ? null : known(facts.span(fact));
    }

    private @Nullable String crew(@Nullable Crew crew) {
        if (crew == null) return null;
        return new Flow()
                .with("places", facts.number(crew.places()))
                .with("hours", Flow.text(HoursText.write(crew.hours())))
                .toString();
    }

    private static @Nullable String assurance(@Nullable Assurance assurance) {
        if (assurance == null) return null;
        return new Flow()
                .text("by", assurance.by())
                .with("recovery", assurance.recovery() == null ? null : Facts.duration(assurance.recovery()))
                .with("availability", assurance.availability() == null ? null : Facts.decimal(assurance.availability()))
                .with(
                        "testedOn",
                        assurance.testedOn() == null
                                ? null
                                : assurance.testedOn().toString())
                .unlessEmpty("testedBy", assurance.testedBy())
                .with("validUntil", assurance.validUntil().toString())
                .toString();
    }
}
