// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.assistant.find.Sight;
import deich.assistant.source.Catalogue;
import deich.assistant.source.Catalogues;
import deich.assistant.source.Document;
import deich.assistant.source.Passage;
import deich.assistant.source.Provenance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads documents from files and folders: Markdown and text by their headings, OSCAL catalogues by their controls. */
final class SourceFolder {
    private static final long LARGEST = 64_000_000;
    private static final int MOST_FILES = 5_000;

    private SourceFolder() {}

    /** @param unread files that nobody here can read, or that are too large */
    record Found(List<Document> documents, List<Path> unread) {}

    static Found read(List<Path> places) throws IOException {
        var documents = new ArrayList<Document>();
        var unread = new ArrayList<Path>();
        for (Path place : places) {
            try (Stream<Path> files = Files.walk(place, 12)) {
                for (Path file : files.filter(Files::isRegularFile)
                        .sorted()
                        .limit(MOST_FILES)
                        .toList()) {
                    Optional<Document> document = Files.size(file) > LARGEST ? Optional.empty() : document(place, file);
                    document.ifPresentOrElse(documents::add, () -> unread.add(file));
                }
            }
        }
        return new Found(List.copyOf(documents), List.copyOf(unread));
    }

    static Optional<Catalogue> catalogue(Path file) throws IOException {
        return Catalogues.read(file.toString(), Files.readAllBytes(file), Provenance.OWN, Sight.PUBLIC);
    }

    private static Optional<Document> document(Path place, Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) return catalogue(file).map(Catalogue::document);
        if (!name.endsWith(".md") && !name.endsWith(".txt")) return Optional.empty();
        byte[] bytes = Files.readAllBytes(file);
        String id = place.equals(file)
                ? file.toString()
                : place.resolve(place.relativize(file)).toString();
        List<Passage> passages = passages(id, new String(bytes, StandardCharsets.UTF_8));
        if (passages.isEmpty()) return Optional.empty();
        return Optional.of(new Document(
                id, file.getFileName().toString(), Provenance.OWN, Sight.PUBLIC, "", null, digest(bytes), passages));
    }

    /** What stands between two headings is a passage; headings above it are its path. */
    private static List<Passage> passages(String document, String text) {
        var passages = new ArrayList<Passage>();
        var headings = new ArrayList<String>();
        var body = new StringBuilder();
        for (String line : (text + "\n# ").split("\n", -1)) {
            int level = level(line);
            if (level == 0) {
                body.append(line).append('\n');
                continue;
            }
            String said = body.toString().strip();
            body.setLength(0);
            if (!said.isEmpty()) {
                String title = headings.isEmpty() ? "" : headings.getLast();
                List<String> path = headings.isEmpty() ? List.of() : headings.subList(0, headings.size() - 1);
                String id = document + "#" + (passages.size() + 1);
                passages.add(new Passage(id, document, title, path, OptionalInt.empty(), said));
            }
            while (headings.size() >= level) headings.removeLast();
            headings.add(line.substring(level).strip());
        }
        return passages;
    }

    private static int level(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') level++;
        return level > 0 && level <= 6 && level < line.length() && line.charAt(level) == ' ' ? level : 0;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never); // every JDK has it
        }
    }
}
