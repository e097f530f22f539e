// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import deich.formats.block.Block;
import deich.formats.block.FactReader;
import deich.formats.block.Shape;
import deich.formats.block.Share;
import deich.formats.block.Sources;
import deich.formats.block.SpanReader;
import deich.formats.lists.ComponentRows;
import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.tree.FlowText;
import deich.formats.tree.Tree;
import deich.formats.tree.Yaml;
import deich.formats.value.BadValue;
import deich.model.fact.Fact;
import deich.model.inventory.Component;
import deich.model.inventory.Data;
import deich.model.inventory.Job;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one long list that have nothing unusual in them, and says nothing about the others: a row with the
 * smallest doubt is left to {@link ComponentReader}, which knows all the words for it. Cells that stand in many rows are
 * read once. It only looks at the names of the folder, so that several lists can be read at a time.
 */
final class RowReader {

    /** Columns whose rows go the long way. */
    private static final List<String> SELDOM = List.of("mtpd", "rto", "rpo");

    private final Names names;
    private final LongList list;
    private final FactReader facts;
    private final Problems own = new Problems();
    private final Position here;
    private final Fact<Boolean> present;
    private final Map<String, @Nullable Object> known = new HashMap<>();
    private final Map<String, Need.Leaf> leaves = new HashMap<>();

    RowReader(Names names, Sources sources, LongList list) {
        this.names = names;
        this.list = list;
        this.here = new Position(list.rows().file(), 1, 1);
        this.facts = new FactReader(sources, new SpanReader(names.classes, own), new Share(), own);
        this.present = facts.present(new Tree.Text("", true, here));
    }

    /** By row; null for those that must go the long way. */
    @Nullable
    Component[] read() {
        ComponentRows rows = list.rows();
        var read = new @Nullable Component[rows.size()];
        for (int row = 0; row < read.length; row++) read[row] = plain(rows.row(row));
        return read;
    }

    private @Nullable Component plain(ComponentRows.One row) {
        Kind kind = ComponentReader.KINDS.byWord().get(row.kind());
        Names.Declared declared = names.components.get(row.id());
        if (!Component.validId(row.id())) return null;
        if (kind == null || !(declared instanceof Names.ListedRow listed) || listed.list() != list) return null;
        if (!list.defaults().none(kind) || names.listed.containsKey(row.id())) return null;
        for (String seldom : SELDOM) if (!row.cell(seldom).isEmpty()) return null;
        try {
            return component(row, declared.id(), kind);
        } catch (BadValue unusual) {
            return null;
        }
    }

    private Component component(ComponentRows.One row, String id, Kind kind) throws BadValue {
        Component.Builder builder = Component.of(id, kind);
        String name = row.cell("name");
        if (!name.isEmpty()) builder.name(said(name));
        builder.administration(cell(row, "administration", names::administration))
                .place(cell(row, "place", names::place))
                .owner(cell(row, "owner", names::party))
                .operator(cell(row, "operator", names::party))
                .vendor(cell(row, "vendor", v -> names.ofKind(v, "", Kind.VENDOR, Kind.PROVIDER)))
                .jurisdiction(cell(row, "jurisdiction", j -> names.ofKind(j, "", Kind.JURISDICTION)))
                .adminDomain(cell(row, "adminDomain", RowReader::said))
                .tags(orElse(cell(row, "tags", RowReader::words), Set.of()))
                .ask(orElse(cell(row, "ask", RowReader::said), ""));
        String needs = row.cell("needs");
        builder.needs(needs.startsWith("[") ? written(needs, id) : all(needs, id));
        Job restart = job(row, "restart");
        if (restart != null) builder.restart(restart);
        Job repair = job(row, "repair");
        if (repair != null) builder.repair(repair);
        if (!row.cell("data").isEmpty() && kind != Kind.DATA) throw unusual(row.cell("data"));
        builder.data(cell(row, "data", this::data));
        Component component = builder.rebuild(job(row, "rebuild")).build();
        if (!component.tags().isEmpty()) known.put("tags " + row.cell("tags"), component.tags());
        return component;
    }

    private static <T> T orElse(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    @FunctionalInterface
    private interface CellReader<T> {
        T read(String text) throws BadValue;
    }

    /** The value of a cell; null when it is empty. */
    @SuppressWarnings("unchecked") // what is kept under a column came from the reader of that column
    private <T> @Nullable T cell(ComponentRows.One row, String column, CellReader<T> reader) throws BadValue {
        String text = row.cell(column);
        if (text.isEmpty()) return null;
        String key = column + ' ' + text;
        Object before = known.get(key);
        if (before == null) {
            before = reader.read(text);
            known.put(key, before);
        }
        return (T) before;
    }

    /** A plain text. @throws BadValue for what YAML would take for something else */
    private static String said(String text) throws BadValue {
        if (text.equals("~") || text.equals("null") || text.startsWith("{") || text.startsWith("["))
            throw unusual(text);
        return text;
    }

    private static BadValue unusual(String text) {
        return BadValue.of("word.wrong", text);
    }

    private static Set<String> words(String text) throws BadValue {
        Set<String> words = new LinkedHashSet<>();
        for (String word : text.split("[\\s,;]+", -1)) if (!word.isEmpty()) words.add(said(word));
        return words;
    }

    private @Nullable Job job(ComponentRows.One row, String column) throws BadValue {
        return cell(row, column, text -> job(column, text));
    }

    /** What a job itself needs may concern the row: then it is not the same in every row. */
    private Job job(String column, String text) throws BadValue {
        if (text.contains("needs")) throw unusual(text);
        var field = new Tree.Field(column, here, text.startsWith("{") ? tree(text) : new Tree.Text(text, true, here));
        var block = Block.of(new Tree.Fields(List.of(field), here), Shape.DEFAULTS, own);
        Job job = new ComponentReader(names, facts, own).recovery().job(block, column, "");
        if (job == null || own.any()) throw unusual(text);
        return job;
    }

    private Data data(String text) throws BadValue {
        var kind = new Tree.Field("kind", here, new Tree.Text(Kind.DATA.word(), true, here));
        var field = new Tree.Field("data", here, tree(text));
        var block = Block.of(new Tree.Fields(List.of(kind, field), here), Shape.COMPONENT, own);
        Data data = new DataReader(names, facts, own).read(block);
        if (data == null || own.any()) throw unusual(text);
        return data;
    }

    private Tree tree(String text) throws BadValue {
        Tree plain = FlowText.read(text, here);
        if (plain != null) return plain;
        Tree tree = new Yaml().read(here.file(), text.getBytes(StandardCharsets.UTF_8), list.limits(), own);
        if (tree == null || own.any()) throw unusual(text);
        return tree;
    }

    private Need written(String needs, String id) throws BadValue {
        if (!(tree(needs) instanceof Tree.Items items)) throw unusual(needs);
        Need need = new NeedReader(names, facts, own).all(items.items(), id);
        if (own.any()) throw unusual(needs);
        return need;
    }

    private Need all(String needs, String id) throws BadValue {
        if (needs.isEmpty()) return Need.NONE;
        List<Need> all = new ArrayList<>(8);
        int begin = 0;
        for (int i = 0; i <= needs.length(); i++) {
            if (i < needs.length() && !separates(needs.charAt(i))) continue;
            if (i > begin) all.add(leaf(needs.substring(begin, i), id));
            begin = i + 1;
        }
        return all.isEmpty() ? Need.NONE : all.size() == 1 ? all.getFirst() : new Need.All(all);
    }

    private static boolean separates(char c) {
        return c == ' ' || c == ',' || c == ';' || c == '\n';
    }

    private Need.Leaf leaf(String target, String id) throws BadValue {
        if (target.equals(id)) throw unusual(target);
        Need.Leaf before = leaves.get(target);
        if (before != null) return before;
        Names.Declared declared = names.components.get(target);
        if (declared == null) throw unusual(target);
        var leaf = new Need.Leaf(
                declared.id(), Need.Leaf.NO_TOLERANCE, Need.Start.TOLERANT, Need.Role.PLAIN, Need.NORMAL, present);
        leaves.put(declared.id(), leaf);
        return leaf;
    }
}
