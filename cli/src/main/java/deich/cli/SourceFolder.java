// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.assistant.find.Sight;
import deich.assistant.source.About;
import deich.assistant.source.Catalogue;
import deich.assistant.source.Catalogues;
import deich.assistant.source.Document;
import deich.assistant.source.Provenance;
import deich.assistant.source.Readers;
import deich.assistant.source.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads documents from files and folders: whatever the assistant can read, and OSCAL catalogues by their controls. */
final class SourceFolder {
    private static final long LARGEST = 64_000_000;
    private static final int MOST_FILES = 5_000;

    private SourceFolder() {}

    /** @param unread files that nobody here can read, that are too large, or too many */
    record Found(List<Document> documents, List<Path> unread) {}

    static Found read(List<Path> places) throws IOException {
        return read(places, Path::toString);
    }

    /** Of what came with Deich, called as it is called there, wherever that may lie. */
    static Found shipped(Path home, String folder) throws IOException {
        return read(List.of(home.resolve(folder)), file -> home.relativize(file).toString());
    }

    private static Found read(List<Path> places, Function<Path, String> naming) throws IOException {
        var documents = new ArrayList<Document>();
        var unread = new ArrayList<Path>();
        for (Path place : places) {
            try (Stream<Path> files = Files.walk(place, 12)) {
                List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
                for (Path file : all.subList(0, Math.min(MOST_FILES, all.size()))) {
                    Optional<Document> document =
                            Files.size(file) > LARGEST ? Optional.empty() : document(file, naming.apply(file));
                    document.ifPresentOrElse(documents::add, () -> unread.add(file));
                }
                all.stream().skip(MOST_FILES).forEach(unread::add);
            }
        }
        return new Found(List.copyOf(documents), List.copyOf(unread));
    }

    static Optional<Catalogue> catalogue(Path file) throws IOException {
        return Catalogues.read(file.toString(), Files.readAllBytes(file), Provenance.OWN, Sight.PUBLIC);
    }

    private static Optional<Document> document(Path file, String id) throws IOException {
        String name = file.getFileName().toString();
        if (name.toLowerCase(Locale.ROOT).endsWith(".json"))
            return catalogue(file).map(Catalogue::document);
        var about = new About(id, name, Provenance.OWN, Sight.PUBLIC, "", null);
        return switch (Readers.read(name, Files.readAllBytes(file), about)) {
            case Reading.Taken(Document document, var _) -> Optional.of(document);
            case Reading.Refused _ -> Optional.empty();
        };
    }
}
