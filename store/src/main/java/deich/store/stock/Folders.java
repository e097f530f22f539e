// SPDX-License-Identifier: EUPL-1.2
package deich.store.stock;

import deich.store.StoreFault;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders in and out. */
final class Folders {

    private Folders() {}

    static deich.store.stock.Files read(Path folder) {
        if (!Files.isDirectory(folder)) throw new StoreFault("files.folder", folder);
        var visitor = new Visitor(folder);
        try {
            Files.walkFileTree(folder, visitor);
        } catch (IOException unreadable) {
            throw new StoreFault(unreadable, "files.unreadable", String.valueOf(unreadable.getMessage()));
        }
        return new deich.store.stock.Files(visitor.found);
    }

    static void write(deich.store.stock.Files files, Path folder) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> there = Files.list(folder)) {
                if (there.findAny().isPresent()) throw new StoreFault("files.taken", folder);
            }
            for (Map.Entry<String, Bytes> file : files.byPath().entrySet())
                write(folder.resolve(file.getKey()), file.getValue());
        } catch (IOException failed) {
            throw new StoreFault(failed, "files.unwritable", String.valueOf(failed.getMessage()));
        }
    }

    private static void write(Path file, Bytes bytes) throws IOException {
        Path parent = file.getParent();
        if (parent != null) Files.createDirectories(parent);
        // Never over a file that is there: on some machines two names that differ in case alone are one.
        Files.write(file, bytes.inside(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final TreeMap<String, Bytes> found = new TreeMap<>();
        private final Path root;
        private long bytes;

        private Visitor(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden =
                    !folder.equals(root) && folder.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (file.getFileName().toString().startsWith(".")) return FileVisitResult.CONTINUE;
            String path = root.relativize(file).toString().replace('\\', '/');
            if (attributes.isSymbolicLink() && !inside(file)) throw new StoreFault("files.link", path);
            bytes += deich.store.stock.Files.bounded(path, Files.size(file));
            if (bytes > deich.store.stock.Files.MOST_BYTES)
                throw new StoreFault("files.large", deich.store.stock.Files.MOST_BYTES >> 20);
            if (found.size() == deich.store.stock.Files.MOST_FILES)
                throw new StoreFault("files.many", deich.store.stock.Files.MOST_FILES);
            found.put(path, Bytes.owning(Files.readAllBytes(file)));
            return FileVisitResult.CONTINUE;
        }

        private boolean inside(Path link) throws IOException {
            Path target = link.toRealPath();
            return target.startsWith(root.toRealPath()) && Files.isRegularFile(target);
        }
    }
}
