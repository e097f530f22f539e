// SPDX-License-Identifier: EUPL-1.2
package deich.formats.tree;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder, sorted by name, within limits. A link is followed only to a file inside the folder; files and
 * folders whose name begins with a dot do not belong to it.
 */
public final class Folder {

    private final Path root;
    private final Limits limits;
    private final Problems problems;
    private long bytes;
    private long bytesOfLists;

    public Folder(Path root, Limits limits, Problems problems) {
        this.root = root;
        this.limits = limits;
        this.problems = problems;
    }

    public boolean exists() {
        return Files.isDirectory(root);
    }

    /**
     * Every file, as named in problems: relative, with slashes.
     *
     * @param without folders directly below the root that are left out
     */
    public List<String> files(Set<String> without) {
        if (!exists()) {
            problems.error(Position.of(root.toString()), "folder.none");
            return List.of();
        }
        var visitor = new Visitor(without);
        try {
            Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), limits.depth(), visitor);
        } catch (IOException unreadable) {
            problems.error(Position.of(root.toString()), "file.unreadable", String.valueOf(unreadable.getMessage()));
        }
        return visitor.files.stream().sorted().toList();
    }

    /** Reads every YAML file, one after the other, sorted by name. What cannot be read is told and left out. */
    public void trees(Consumer<Tree> each) {
        for (String file : files(Set.of())) {
            ending(file);
            byte[] content = file.endsWith(".yaml") ? content(file) : null;
            Tree tree = content == null ? null : new Yaml().read(file, content, limits, problems);
            if (tree != null) each.accept(tree);
        }
    }

    /** Tells when a file is meant to be YAML and is named so that nobody reads it. */
    public void ending(String file) {
        if (file.endsWith(".yml")) problems.error(Position.of(file), "file.yml", file.replaceAll("yml$", "yaml"));
    }

    /** The content of a file; null when it is too large, cannot be read or lies elsewhere. */
    public byte @Nullable [] content(String file) {
        Path path = root.resolve(file);
        try {
            return Files.isSymbolicLink(path) && !inside(path) ? refuse(file, "file.link") : content(path, file);
        } catch (IOException | SecurityException unreadable) {
            return refuse(file, "file.unreadable", String.valueOf(unreadable.getMessage()));
        }
    }

    /** The content of a file wherever it lies, because the user named it. */
    byte @Nullable [] content(Path path, String file) {
        try {
            long size = Files.size(path);
            if (size > limits.bytesPerFile()) return refuse(file, "limit.file", mb(size), mb(limits.bytesPerFile()));
            boolean list = file.endsWith(".csv");
            if (list) bytesOfLists += size;
            else bytes += size;
            if (bytes > limits.bytesInAll()) return refuse(file, "limit.folder", mb(limits.bytesInAll()));
            if (bytesOfLists > limits.bytesOfLists()) return refuse(file, "limit.folder", mb(limits.bytesOfLists()));
            return Files.readAllBytes(path);
        } catch (IOException | SecurityException unreadable) {
            return refuse(file, "file.unreadable", String.valueOf(unreadable.getMessage()));
        }
    }

    private boolean inside(Path link) throws IOException {
        Path target = link.toRealPath();
        return target.startsWith(root.toRealPath()) && Files.isRegularFile(target);
    }

    private static String mb(long bytes) {
        return Yaml.megabytes(bytes);
    }

    private byte @Nullable [] refuse(String file, String key, Object... arguments) {
        problems.error(Position.of(file), key, arguments);
        return null;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final List<String> files = new ArrayList<>();
        private final Set<String> without;

        private Visitor(Set<String> without) {
            this.without = without;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = relative(folder);
            boolean hidden = !name.isEmpty() && folder.getFileName().toString().startsWith(".");
            return hidden || without.contains(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.getFileName().toString().startsWith(".")) return FileVisitResult.CONTINUE;
            files.add(relative(file));
            if (files.size() <= limits.files()) return FileVisitResult.CONTINUE;
            problems.error(Position.of(root.toString()), "limit.files", limits.files());
            return FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            problems.error(Position.of(relative(file)), "file.unreadable", String.valueOf(reason.getMessage()));
            return FileVisitResult.CONTINUE;
        }

        private String relative(Path path) {
            String name = root.relativize(path).toString().replace('\\', '/');
            return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        }
    }
}
