// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import deich.formats.block.Block;
import deich.formats.block.Shape;
import deich.formats.lists.ComponentRows;
import deich.formats.lists.ListTree;
import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.tree.Folder;
import deich.formats.tree.Limits;
import deich.formats.tree.Tree;
import deich.formats.tree.TreeReader;
import deich.formats.tree.Yaml;
import deich.model.inventory.Municipality;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the files of an inventory folder as blocks; one that cannot be read does not hide the others. */
final class PartsReader {

    static final String HEAD = "inventory.yaml";
    static final String MUNICIPALITIES = "municipalities.csv";

    /** So much is read before it is parsed, by as many threads as there are. */
    private static final int BATCH_BYTES = 32 << 20;

    static final Set<String> OTHERS = Set.of("scenarios", "standard", "measures", "massnahmen");

    /** What looks like a key in a file whose structure nobody knows. */
    private static final Pattern KEY = Pattern.compile("[\\s{,]\"?([a-z0-9][a-z0-9._-]{0,99})\"?:(?=\\s)");

    private record Raw(String file, byte @Nullable [] content, TreeReader reader) {}

    private record Parsed(
            Raw raw, @Nullable ComponentRows rows, @Nullable Tree tree, Problems problems) {}

    private final Folder folder;
    private final Limits limits;
    private final Names names;
    private final Problems problems;
    private final Map<String, Municipality> municipalities = new LinkedHashMap<>();

    PartsReader(Folder folder, Limits limits, Names names, Problems problems) {
        this.folder = folder;
        this.limits = limits;
        this.names = names;
        this.problems = problems;
    }

    List<Part> read() {
        List<String> files = folder.files(OTHERS);
        if (folder.exists() && !files.contains(HEAD)) problems.error(Position.of(HEAD), "head.none");
        var parts = new ArrayList<Part>();
        var batch = new ArrayList<Raw>();
        long bytes = 0;
        for (String file : files) {
            Raw raw = raw(file);
            if (raw == null) continue;
            batch.add(raw);
            bytes += raw.content == null ? 0 : raw.content.length;
            if (bytes >= BATCH_BYTES) {
                parse(batch, parts);
                bytes = 0;
            }
        }
        parse(batch, parts);
        return parts;
    }

    /** Several files at a time; what comes out, and in which order, does not depend on it. */
    private void parse(List<Raw> batch, List<Part> parts) {
        for (Parsed parsed : batch.parallelStream().map(this::parsed).toList()) {
            Part part = part(parsed);
            if (part != null) parts.add(part);
        }
        batch.clear();
    }

    /** Null for a file that is no part of the inventory, or was read already. */
    private @Nullable Raw raw(String file) {
        folder.ending(file);
        boolean register = file.equals(MUNICIPALITIES);
        TreeReader reader = file.endsWith(".yaml") ? new Yaml() : ListFiles.reader(file);
        if (reader == null && !register) return null;
        byte[] content = folder.content(file);
        if (register && content != null) municipalities.putAll(Municipalities.read(file, content, problems));
        return reader == null || register ? null : new Raw(file, content, reader);
    }

    private Parsed parsed(Raw raw) {
        var own = new Problems();
        byte[] content = raw.content;
        if (content == null) return new Parsed(raw, null, null, own);
        ComponentRows rows = raw.reader instanceof ListTree ? ComponentRows.of(raw.file, content) : null;
        Tree tree = rows != null ? null : raw.reader.read(raw.file, content, limits, own);
        return new Parsed(raw, rows, tree, own);
    }

    private @Nullable Part part(Parsed parsed) {
        problems.take(parsed.problems);
        String file = parsed.raw.file;
        if (parsed.rows != null) return part(file, new Tree.Fields(List.of(), new Position(file, 1, 1)), parsed.rows);
        if (parsed.tree != null) return part(file, parsed.tree, null);
        salvage(file, parsed.raw.content);
        return null;
    }

    private @Nullable Part part(String file, Tree tree, @Nullable ComponentRows rows) {
        boolean head = file.equals(HEAD);
        if (!head && tree instanceof Tree.Fields fields && fields.field("deich") instanceof Tree.Field mark) {
            problems.error(mark.at(), "part.deich", file);
            return null;
        }
        boolean list = !file.endsWith(".yaml");
        Shape shape = head ? Shape.HEAD : list ? Shape.LIST : Shape.PART;
        return new Part(file, Block.of(tree, new Position(file, 1, 1), shape, problems), head, list, rows);
    }

    Map<String, Municipality> municipalities() {
        return municipalities;
    }

    /** References to what a broken file may declare stay silent: its own problem has been told. */
    private void salvage(String file, byte @Nullable [] content) {
        if (content == null || !file.endsWith(".yaml")) {
            names.blind = true;
            return;
        }
        Matcher key = KEY.matcher(new String(content, StandardCharsets.UTF_8));
        while (key.find()) names.perhaps.add(key.group(1));
    }
}
