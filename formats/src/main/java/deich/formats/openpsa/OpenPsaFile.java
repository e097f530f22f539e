// SPDX-License-Identifier: EUPL-1.2
package deich.formats.openpsa;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.problem.Read;
import deich.formats.tree.Utf8;
import deich.model.tree.FaultTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Reads a fault tree of the Open-PSA Model Exchange Format 2.0. */
public final class OpenPsaFile {

    private static final int MEGABYTE = 1 << 20;

    private OpenPsaFile() {}

    public static Read<FaultTree> read(Path file) {
        return read(file, Asked.NOTHING);
    }

    /** Positions: the gates and events by name. */
    public static Read<FaultTree> read(Path file, Asked asked) {
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        if (!Files.isRegularFile(file)) return refused(file.toString(), "file.none");
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in.readNBytes(Limits.BYTES + 1), asked);
        } catch (IOException | SecurityException unreadable) {
            return refused(name, "file.unreadable", String.valueOf(unreadable.getMessage()));
        }
    }

    /** @param name of the file, for messages */
    public static Read<FaultTree> read(String name, byte[] content, Asked asked) {
        if (content.length > Limits.BYTES) return refused(name, "psa.tooLarge", Limits.BYTES / MEGABYTE);
        var problems = new Problems();
        String text = Utf8.text(name, content, problems);
        Element root = text == null ? null : Elements.of(name, text, problems);
        if (root == null) return problems.with(null, Map.of());
        var tree = new Tree(Outline.of(root, problems), asked, problems);
        FaultTree read = tree.read();
        return problems.with(read, tree.positions());
    }

    private static Read<FaultTree> refused(String name, String key, Object... arguments) {
        var problems = new Problems();
        problems.error(Position.of(name), key, arguments);
        return problems.with(null, Map.of());
    }
}
