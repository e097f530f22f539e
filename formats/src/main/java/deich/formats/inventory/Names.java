// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import deich.formats.block.Block;
import deich.formats.problem.Position;
import deich.formats.problem.Problem;
import deich.formats.tree.Tree;
import deich.formats.value.BadValue;
import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every id of the folder, known before the first reference is looked at. What is defective is known all the same: one
 * mistake is one problem and not one more for every line that refers to it.
 */
final class Names {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,12}");

    /** A component that somewhere is said to be there. */
    sealed interface Declared permits Written, ListedRow {
        String id();

        /** Null when it is not told or not a kind. */
        @Nullable
        Kind kind();

        Position at();

        /** All it says. Of a row it is made anew with every call. */
        Block block();

        boolean has(String key);
    }

    record Written(String id, Block block, @Nullable Kind kind, Position at) implements Declared {
        @Override
        public boolean has(String key) {
            return block.has(key);
        }
    }

    /** The row of a list. */
    record ListedRow(
            LongList list, int row, String id, @Nullable Kind kind) implements Declared {
        @Override
        public Position at() {
            return list.rows().at(row);
        }

        @Override
        public Block block() {
            return list.block(row, kind);
        }

        @Override
        public boolean has(String key) {
            return block().has(key);
        }
    }

    final Map<String, Declared> components = new LinkedHashMap<>();
    final Map<String, Position> administrations = new LinkedHashMap<>();
    final NavigableSet<String> municipalities = new TreeSet<>();
    final Set<String> classes = new LinkedHashSet<>();

    /** Lists that are read row by row. */
    final List<LongList> lists = new ArrayList<>();

    /** Components whose id was taken: read for their own mistakes only. */
    final List<Declared> again = new ArrayList<>();

    /** Needs that stand in lists, by the component that has them. */
    final Map<String, List<Tree>> listed = new HashMap<>();

    /** Keys seen in files that could not be parsed: they may well be ids. */
    final Set<String> perhaps = new HashSet<>();

    /** True when a file could not be looked into at all: then nobody knows which ids are missing. */
    boolean blind;

    int unchecked;

    String component(String id) throws BadValue {
        known(id);
        return id;
    }

    String ofKind(String id, String expected, Kind... kinds) throws BadValue {
        Declared found = known(id);
        if (found == null || found.kind() == null || Set.of(kinds).contains(found.kind())) return id;
        throw BadValue.of("ref.kind", id, found.kind().word(), new Problem.Word(expected), found.at());
    }

    String crew(String id) throws BadValue {
        ofKind(id, "expected.team", Kind.TEAM);
        return having("crew", id);
    }

    String pool(String id) throws BadValue {
        return having("capacity", id);
    }

    private String having(String key, String id) throws BadValue {
        Declared found = known(id);
        if (found == null || found.has(key)) return id;
        throw BadValue.of("ref.without", id, key, found.at());
    }

    /** A site of this inventory or the key of a municipality. */
    String place(String text) throws BadValue {
        return DIGITS.matcher(text).matches() ? municipality(text) : ofKind(text, "expected.site", Kind.SITE);
    }

    String municipality(String ags) throws BadValue {
        if (!ags.matches("\\d{8}")) throw BadValue.of("ags.wrong", ags);
        if (municipalities.isEmpty() || municipalities.contains(ags)) return ags;
        throw BadValue.notAmong(municipalities, "ags.unknown", ags);
    }

    /** A municipality's key or the beginning of one. */
    String area(String begin) throws BadValue {
        if (!begin.matches("\\d{1,8}")) throw BadValue.of("ags.area", begin);
        if (municipalities.isEmpty() || anyBegins(begin)) return begin;
        throw BadValue.of("ags.noneBegins", begin);
    }

    private boolean anyBegins(String begin) {
        String first = municipalities.ceiling(begin);
        return first != null && first.startsWith(begin);
    }

    String administration(String id) throws BadValue {
        if (administrations.containsKey(id) || silent(id)) return id;
        if (components.containsKey(id)) throw BadValue.of("ref.notAdministration", id);
        throw BadValue.notAmong(administrations.keySet(), "ref.administration", id);
    }

    /** Who owns or runs something: a component or an administration. */
    String party(String id) throws BadValue {
        if (!administrations.containsKey(id)) known(id);
        return id;
    }

    /** Null when only a file that cannot be read could tell. */
    private @Nullable Declared known(String id) throws BadValue {
        Declared found = components.get(id);
        if (found != null || silent(id)) return found;
        if (administrations.containsKey(id)) throw BadValue.of("ref.isAdministration", id);
        if (!Component.validId(id) && id.indexOf(' ') >= 0) throw BadValue.of("ref.text", id);
        throw BadValue.notAmong(components.keySet(), "ref.unknown", id);
    }

    private boolean silent(String id) {
        if (perhaps.contains(id)) return true;
        if (blind) unchecked++;
        return blind;
    }
}
