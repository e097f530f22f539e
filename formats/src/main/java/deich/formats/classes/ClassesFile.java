// SPDX-License-Identifier: EUPL-1.2
package deich.formats.classes;

import deich.formats.block.Block;
import deich.formats.block.Shape;
import deich.formats.block.Version;
import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.problem.Read;
import deich.formats.tree.Limits;
import deich.formats.tree.OneFile;
import deich.formats.tree.Tree;
import deich.formats.value.Dates;
import deich.model.fact.RecoveryClass;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a file of recovery classes, such as the one that is shipped. */
public final class ClassesFile {

    private ClassesFile() {}

    /** The classes by id. Positions: the classes by id. */
    public static Read<Map<String, RecoveryClass>> read(Path file) {
        var problems = new Problems();
        var classes = new LinkedHashMap<String, RecoveryClass>();
        var positions = new LinkedHashMap<String, Position>();
        Tree tree = OneFile.read(file, Limits.DEFAULT, problems);
        if (tree != null) read(tree, problems, classes, positions);
        return problems.with(classes, positions);
    }

    private static void read(
            Tree tree, Problems problems, Map<String, RecoveryClass> classes, Map<String, Position> positions) {
        Block block = Block.of(tree, Shape.CLASSES, problems);
        Version.check(block, "classes/1");
        block.text("version", "");
        block.value("reviewed", Dates::date);
        var reader = new ClassReader(problems);
        for (Tree.Field field : block.fields("classes")) {
            RecoveryClass read = reader.read(field);
            if (read != null) classes.put(read.id(), read);
            positions.putIfAbsent(field.key(), field.at());
        }
    }
}
