// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import deich.formats.block.Block;
import deich.formats.block.Shape;
import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.formats.value.Words;
import deich.model.fact.Fact;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Objectives;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Values by kind for components that do not say them themselves. They are assumptions and must be written as such. */
final class Defaults {

    private final Map<Kind, Tree.Fields> byKind = new EnumMap<>(Kind.class);
    private final Map<Kind, Position> places = new EnumMap<>(Kind.class);
    private final Problems problems;

    Defaults(Problems problems) {
        this.problems = problems;
    }

    void collect(List<Part> parts) {
        for (Part part : parts) for (Tree.Field field : Declarations.fields(part.block(), "defaults")) add(field);
    }

    private void add(Tree.Field field) {
        Kind kind = Words.of(Kind.class).byWord().get(field.key());
        if (kind == null) {
            List<String> kinds = Words.of(Kind.class).words();
            String meant = deich.formats.problem.Suggestion.of(field.key(), kinds);
            problems.errorWithSuggestion(field.at(), meant, "word.wrong", field.key(), String.join(", ", kinds));
        } else if (places.putIfAbsent(kind, field.at()) instanceof Position before) {
            if (!before.file().equals(field.at().file())) problems.error(field.at(), "id.twice", field.key(), before);
        } else if (field.value() instanceof Tree.Fields fields) {
            byKind.put(kind, fields);
        } else {
            Block.of(field.value(), field.at(), Shape.DEFAULTS, problems);
        }
    }

    /** Whether there is anything that components of this kind would get. */
    boolean none(Kind kind) {
        return !byKind.containsKey(kind);
    }

    /** The component with what the defaults of its kind add. */
    Tree applied(Kind kind, Tree component) {
        Tree.Fields more = byKind.get(kind);
        if (more == null || !(component instanceof Tree.Fields own)) return component;
        var fields = new ArrayList<>(own.fields());
        for (Tree.Field field : more.fields()) {
            if (!Shape.DEFAULTS.keys().contains(field.key())) continue;
            Tree.Field said = own.field(field.key());
            if (said == null) fields.add(field);
            else if (field.key().equals("objectives")) fields.set(fields.indexOf(said), joined(said, field));
        }
        return new Tree.Fields(fields, own.at());
    }

    /** Objectives are said one by one. */
    private static Tree.Field joined(Tree.Field said, Tree.Field more) {
        if (!(said.value() instanceof Tree.Fields own) || !(more.value() instanceof Tree.Fields others)) return said;
        Stream<Tree.Field> unsaid = others.fields().stream().filter(field -> own.field(field.key()) == null);
        List<Tree.Field> fields = Stream.concat(own.fields().stream(), unsaid).toList();
        return new Tree.Field(said.key(), said.at(), new Tree.Fields(fields, own.at()));
    }

    /** Reads each of them once by itself: its mistakes are told even if no component of the kind exists. */
    void check(ComponentReader reader) {
        byKind.forEach((kind, fields) -> {
            Block block = Block.of(fields, Shape.DEFAULTS, problems);
            for (String key : List.of("repair", "rebuild", "restart")) {
                Job job = reader.recovery().job(block, key, "");
                if (job != null) assumed(block, key, job.takes());
            }
            Objectives objectives = reader.objectives().read(block);
            Stream.of(objectives.mtpd(), objectives.rto(), objectives.rpo(), objectives.minimumLevel())
                    .forEach(fact -> assumed(block, "objectives", fact));
        });
    }

    private void assumed(Block block, String key, Fact<?> fact) {
        if (fact instanceof Fact.Stated<?>) problems.error(block.valueAt(key), "defaults.stated", key);
    }
}
