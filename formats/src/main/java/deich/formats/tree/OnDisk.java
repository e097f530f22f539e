// SPDX-License-Identifier: EUPL-1.2
package deich.formats.tree;

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
import org.jspecify.annotations.Nullable;

/**
 * A folder of the file system.
 *
 * @param anywhere true to follow links wherever they lead; else only to a file inside the folder
 */
record OnDisk(Path root, boolean anywhere) implements Kept {

    @Override
    public String name() {
        return root.toString();
    }

    @Override
    public boolean exists() {
        return Files.isDirectory(root);
    }

    @Override
    public List<String> files(Set<String> without, int most, int depth, Unreadable unreadable) {
        var visitor = new Visitor(without, most, unreadable);
        try {
            Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), depth, visitor);
        } catch (IOException broken) {
            unreadable.tell(name(), broken);
        }
        return visitor.files;
    }

    @Override
    public @Nullable Long size(String file) throws IOException {
        Path path = root.resolve(file);
        return !anywhere && Files.isSymbolicLink(path) && !inside(path) ? null : (Long) Files.size(path);
    }

    @Override
    public byte[] content(String file) throws IOException {
        return Files.readAllBytes(root.resolve(file));
    }

    private boolean inside(Path link) throws IOException {
        Path target = link.toRealPath();
        return target.startsWith(root.toRealPath()) && Files.isRegularFile(target);
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final List<String> files = new ArrayList<>();
        private final Set<String> without;
        private final int most;
        private final Unreadable unreadable;

        private Visitor(Set<String> without, int most, Unreadable unreadable) {
            this.without = without;
            this.most = most;
            this.unreadable = unreadable;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = relative(folder);
            boolean hidden = !name.isEmpty() && Kept.hidden(folder.getFileName().toString());
            return hidden || without.contains(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Kept.hidden(file.getFileName().toString())) return FileVisitResult.CONTINUE;
            files.add(relative(file));
            return files.size() <= most ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            unreadable.tell(relative(file), reason);
            return FileVisitResult.CONTINUE;
        }

        private String relative(Path path) {
            String name = root.relativize(path).toString().replace('\\', '/');
            return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        }
    }
}
