// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import deich.formats.block.Block;
import deich.formats.block.FactReader;
import deich.formats.block.Shape;
import deich.formats.block.Texts;
import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.formats.value.Dates;
import deich.formats.value.HoursText;
import deich.formats.value.Lengths;
import deich.formats.value.Numbers;
import deich.formats.value.Words;
import deich.model.inventory.Assurance;
import deich.model.inventory.Component;
import deich.model.inventory.Crew;
import deich.model.inventory.Hours;
import deich.model.inventory.Kind;
import deich.model.inventory.Recovery;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one component. */
final class ComponentReader {

    static final Words<Kind> KINDS = Words.of(Kind.class);

    private final Names names;
    private final FactReader facts;
    private final NeedReader needs;
    private final RecoveryReader recovery;
    private final FallbackReader fallbacks;
    private final ObjectivesReader objectives;
    private final DataReader data;
    private final Problems problems;

    ComponentReader(Names names, FactReader facts, Problems problems) {
        this.names = names;
        this.facts = facts;
        this.problems = problems;
        this.needs = new NeedReader(names, facts, problems);
        this.recovery = new RecoveryReader(names, facts, needs, problems);
        this.fallbacks = new FallbackReader(names, facts, needs, problems);
        this.objectives = new ObjectivesReader(facts, problems);
        this.data = new DataReader(names, facts, problems);
    }

    RecoveryReader recovery() {
        return recovery;
    }

    ObjectivesReader objectives() {
        return objectives;
    }

    /** Null when it is so defective that it cannot be made; the problems are then told. */
    @Nullable
    Component read(Names.Declared declared) {
        Block block = declared.block();
        block.value("kind", KINDS::read);
        Kind kind = declared.kind() == null ? Kind.SERVICE : declared.kind();
        var builder = Component.of(Component.validId(declared.id()) ? declared.id() : "x", kind);
        attributes(block, declared.id(), builder);
        builder.needs(needs.ofComponent(block, declared.id()));
        recovery(block, declared.id(), kind, builder);
        parts(block, declared, builder);
        return problems.hasErrors() ? null : builder.build();
    }

    private void attributes(Block block, String id, Component.Builder builder) {
        builder.name(block.text("name", id))
                .administration(block.value("administration", names::administration))
                .place(block.value("place", names::place))
                .owner(block.value("owner", names::party))
                .operator(block.value("operator", names::party))
                .vendor(block.value(
                        "vendor", vendor -> names.ofKind(vendor, "expected.vendor", Kind.VENDOR, Kind.PROVIDER)))
                .jurisdiction(block.value(
                        "jurisdiction",
                        jurisdiction -> names.ofKind(jurisdiction, "expected.jurisdiction", Kind.JURISDICTION)))
                .adminDomain(block.text("adminDomain"))
                .tags(new LinkedHashSet<>(block.has("tags") ? block.values("tags", tag -> tag) : List.of()))
                .labels(labels(block))
                .serves(block.has("serves") ? block.values("serves", names::area) : List.of())
                .ask(block.text("ask", ""));
    }

    private Map<String, String> labels(Block block) {
        var labels = new LinkedHashMap<String, String>();
        for (Tree.Field field : block.has("labels") ? block.fields("labels") : List.<Tree.Field>of()) {
            String value = Texts.value(field.value(), text -> text, problems);
            if (value != null) labels.putIfAbsent(field.key(), value);
        }
        return labels;
    }

    private void recovery(Block block, String id, Kind kind, Component.Builder builder) {
        Recovery unknown = Recovery.unknown(kind);
        var repair = recovery.job(block, "repair", id);
        var restart = recovery.job(block, "restart", id);
        builder.repair(repair == null ? unknown.repair() : repair)
                .rebuild(recovery.job(block, "rebuild", id))
                .restart(restart == null ? unknown.restart() : restart)
                .coldStart(recovery.coldStart(block));
    }

    private void parts(Block block, Names.Declared declared, Component.Builder builder) {
        fallbacks.read(block, declared.id()).forEach(builder::fallback);
        onlyFor(block, "fallbacks", declared.kind(), Kind.SERVICE);
        builder.objectives(objectives.read(block));
        builder.data(data.read(block));
        onlyFor(block, "data", declared.kind(), Kind.DATA);
        builder.crew(crew(block));
        onlyFor(block, "crew", declared.kind(), Kind.TEAM);
        if (block.has("capacity")) builder.capacity(facts.whole(block.tree("capacity"), 0, 1_000_000));
        builder.assurance(assurance(block));
    }

    private void onlyFor(Block block, String key, @Nullable Kind kind, Kind expected) {
        if (kind == null || kind == expected || !block.has(key)) return;
        problems.error(block.at(key), "key.otherKind", key, expected.word(), kind.word());
    }

    private @Nullable Crew crew(Block component) {
        Block block = component.block("crew", Shape.CREW);
        if (block == null) return null;
        return new Crew(
                facts.whole(block.tree("places"), 1, 1000), block.value("hours", HoursText::read, Hours.ALWAYS));
    }

    private @Nullable Assurance assurance(Block component) {
        Block block = component.block("assurance", Shape.ASSURANCE);
        if (block == null) return null;
        String by = block.text("by", "");
        Duration recovery = block.value("recovery", text -> Duration.ofSeconds(Lengths.seconds(text)));
        Double availability = block.value("availability", text -> Numbers.decimal(text, 0, 1));
        var testedOn = block.value("testedOn", Dates::date);
        String testedBy = block.text("testedBy", "");
        var validUntil = block.value("validUntil", Dates::date);
        return validUntil == null ? null : new Assurance(by, recovery, availability, testedOn, testedBy, validUntil);
    }
}
