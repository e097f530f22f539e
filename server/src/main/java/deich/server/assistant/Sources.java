// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import deich.assistant.find.Sight;
import deich.assistant.source.About;
import deich.assistant.source.Catalogue;
import deich.assistant.source.Digest;
import deich.assistant.source.Document;
import deich.assistant.source.Provenance;
import deich.assistant.source.Readers;
import deich.assistant.source.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Public texts that the operator laid into a folder: everybody here may ask them.
 *
 * @param unread names of files that could not be read, or were too many
 */
record Sources(List<Document> documents, List<Catalogue> catalogues, List<String> unread) {
    private static final int MOST_FILES = 2_000;
    private static final long MOST_BYTES = 512L << 20;
    private static final int DEEPEST = 8;

    Sources {
        documents = List.copyOf(documents);
        catalogues = List.copyOf(catalogues);
        unread = List.copyOf(unread);
    }

    /** @param folder null for none */
    static Sources read(@Nullable Path folder) {
        var documents = new ArrayList<Document>();
        var catalogues = new ArrayList<Catalogue>();
        var unread = new ArrayList<String>();
        long room = MOST_BYTES;
        for (Path file : files(folder, unread)) {
            String name =
                    String.valueOf(java.util.Objects.requireNonNull(folder).relativize(file));
            byte[] bytes = bytes(file, room);
            room -= bytes.length;
            Handed handed = Handed.read(String.valueOf(file.getFileName()), bytes, about(name));
            if (handed.reading() instanceof Reading.Taken taken) documents.add(taken.document());
            else unread.add(name);
            if (handed.catalogue() != null) catalogues.add(handed.catalogue());
        }
        return new Sources(documents, catalogues, unread);
    }

    /** In the order of their names, so that the same folder gives the same index. Hidden ones are passed over. */
    private static List<Path> files(@Nullable Path folder, List<String> unread) {
        if (folder == null) return List.of();
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            List<Path> found = all.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
            found.stream()
                    .skip(MOST_FILES)
                    .map(file -> String.valueOf(folder.relativize(file)))
                    .forEach(unread::add);
            return found.subList(0, Math.min(MOST_FILES, found.size()));
        } catch (IOException | UncheckedIOException away) {
            unread.add(String.valueOf(folder.getFileName()));
            return List.of();
        }
    }

    /** Empty when it cannot be read or there is no room for it. */
    private static byte[] bytes(Path file, long room) {
        try {
            long size = Files.size(file);
            return size > room || size > Readers.mostBytes() ? new byte[0] : Files.readAllBytes(file);
        } catch (IOException away) {
            return new byte[0];
        }
    }

    /** Addresses of pages have the id in them, so it has no slashes. */
    private static About about(String name) {
        String id = "quelle-" + Digest.of(name).substring(0, 16);
        return new About(id, "", Provenance.STANDARD, Sight.PUBLIC, "", null);
    }
}
