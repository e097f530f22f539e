// SPDX-License-Identifier: EUPL-1.2
package deich.formats.tree;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a single YAML file that a user named. */
public final class OneFile {

    private OneFile() {}

    /** Null when it cannot be read; the reason is then among the problems. */
    public static @Nullable Tree read(Path file, Limits limits, Problems problems) {
        String name = file.getFileName() == null
                ? file.toString()
                : file.getFileName().toString();
        if (!Files.isRegularFile(file)) {
            problems.error(Position.of(file.toString()), "file.none");
            return null;
        }
        // It may be a link to elsewhere: the user named it.
        byte[] content = new Folder(new OnDisk(file.resolveSibling(""), true), limits, problems).content(name);
        return content == null ? null : new Yaml().read(name, content, limits, problems);
    }
}
