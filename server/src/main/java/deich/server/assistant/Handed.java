// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import deich.assistant.source.About;
import deich.assistant.source.Catalogue;
import deich.assistant.source.Catalogues;
import deich.assistant.source.Digest;
import deich.assistant.source.Document;
import deich.assistant.source.Problem;
import deich.assistant.source.Readers;
import deich.assistant.source.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file that was handed over says: a text, a catalogue in OSCAL's JSON, or a list of requirements as a table.
 *
 * @param catalogue null for what is none
 */
record Handed(Reading reading, @Nullable Catalogue catalogue) {

    /** Never throws, whatever the file holds. */
    static Handed read(String name, byte[] bytes, About about) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) return catalogue(name, bytes, about);
        if (lower.endsWith(".csv"))
            return taken(OldList.passages(about.id(), name, bytes), name, about, Digest.of(bytes));
        return new Handed(Readers.read(name, bytes, about), null);
    }

    private static Handed catalogue(String name, byte[] bytes, About about) {
        Optional<Catalogue> read = Catalogues.read(about.id(), bytes, about.provenance(), about.owner());
        if (read.isEmpty()) return refused(name, Problem.Sort.UNKNOWN_KIND);
        Catalogue found = read.get();
        String title = about.title().isBlank() ? found.document().title() : about.title();
        Document document = document(
                about, title, found.document().digest(), found.document().passages());
        return new Handed(
                new Reading.Taken(document, List.of()),
                new Catalogue(found.uuid(), found.version(), document, found.controls()));
    }

    private static Handed taken(
            List<deich.assistant.source.Passage> passages, String name, About about, String digest) {
        if (passages.isEmpty()) return refused(name, Problem.Sort.NO_TEXT);
        String title = about.title().isBlank() ? name : about.title();
        return new Handed(new Reading.Taken(document(about, title, digest, passages), List.of()), null);
    }

    private static Handed refused(String name, Problem.Sort sort) {
        return new Handed(new Reading.Refused(List.of(new Problem(name, sort, ""))), null);
    }

    private static Document document(
            About about, String title, String digest, List<deich.assistant.source.Passage> passages) {
        return new Document(
                about.id(),
                title,
                about.provenance(),
                about.owner(),
                about.purpose(),
                about.deleteOn(),
                digest,
                passages);
    }
}
