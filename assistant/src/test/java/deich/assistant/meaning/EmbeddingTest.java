// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deich.assistant.find.Hit;
import deich.assistant.find.Library;
import deich.assistant.find.Sight;
import deich.assistant.source.Document;
import deich.assistant.source.Passage;
import deich.assistant.source.Provenance;
import deich.engine.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddingTest {
    private static final String ASKED = "Elektrizität weg";

    @TempDir
    Path folder;

    /** Knows that two words mean the same, and counts what it read. */
    private static final class Synonyms implements Embedding {
        private final List<String> read = new ArrayList<>();

        @Override
        public String name() {
            return "synonyms-1";
        }

        @Override
        public float[] question(String text) {
            return vector(text);
        }

        @Override
        public float[] passage(String text) {
            read.add(text);
            return vector(text);
        }

        private static float[] vector(String text) {
            return text.contains("Strom") || text.contains("Elektrizität") ? new float[] {1, 0} : new float[] {0, 1};
        }

        @Override
        public void close() {}
    }

    private static Document document(String id, String owner, String... texts) {
        var passages = new ArrayList<Passage>();
        for (int i = 0; i < texts.length; i++)
            passages.add(new Passage(id + "#" + i, id, "", List.of(), OptionalInt.empty(), texts[i]));
        Provenance provenance = owner.isEmpty() ? Provenance.STANDARD : Provenance.OWN;
        return new Document(id, id, provenance, owner, "", null, "", passages);
    }

    private static final Document POWER = document("power", Sight.PUBLIC, "Der Strom fehlt.", "Kuchen backen.");

    private static @Nullable String first(Library library, Sight sight) {
        List<Hit> hits = library.find(ASKED, sight, 1);
        return hits.isEmpty() ? null : hits.getFirst().passage().id();
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void whatMeansTheSameIsFoundOnceTheModelReadAllOfIt() {
        var model = new Synonyms();
        try (var library = new Library(model)) {
            library.put(List.of(POWER));
            assertThat(first(library, Sight.EVERYBODY)).isNull();
            assertThat(library.embedding(Sight.EVERYBODY)).isEmpty();
            library.read(Vectors.NONE, Progress.NONE);
            assertThat(first(library, Sight.EVERYBODY)).isEqualTo("power#0");
            assertThat(library.embedding(Sight.EVERYBODY)).isEqualTo("synonyms-1");
        }
    }

    @Test
    void whoSeesSomethingThatItDidNotReadYetSearchesWithoutItAndOthersDoNot() {
        var model = new Synonyms();
        Sight own = Sight.of("amt");
        try (var library = Library.of(List.of(POWER), model, Vectors.NONE, Progress.NONE)) {
            library.put(List.of(document("plan", "amt", "Notbetrieb.")));
            assertThat(first(library, own)).isNull();
            assertThat(first(library, Sight.EVERYBODY)).isEqualTo("power#0");
            library.read(Vectors.NONE, Progress.NONE);
            assertThat(first(library, own)).isEqualTo("power#0");
            assertThat(model.read).as("nothing is read twice").hasSize(3);
            assertThat(library.remove("amt", "plan").orElseThrow().complete()).isTrue();
            assertThat(library.embedding(own)).isEqualTo("synonyms-1");
        }
    }

    @Test
    void onlyWhatIsPublicIsKept() throws IOException {
        var vectors = Vectors.in(folder.resolve("."));
        Document own = document("plan", "amt", "Der Strom im Amt.");
        Library.of(List.of(POWER, own), new Synonyms(), vectors, Progress.NONE).close();
        assertThat(kept())
                .singleElement()
                .satisfies(file -> assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                        .as("vectors, no text")
                        .doesNotContain("Strom"));
        var again = new Synonyms();
        try (Library library = Library.of(List.of(POWER, own), again, vectors, Progress.NONE)) {
            assertThat(again.read).singleElement().asString().contains("im Amt");
            assertThat(first(library, Sight.EVERYBODY)).isEqualTo("power#0");
        }
    }

    @Test
    void aChangedTextOrABrokenFileIsReadAnew() throws IOException {
        var vectors = Vectors.in(folder);
        Library.of(List.of(POWER), new Synonyms(), vectors, Progress.NONE).close();
        Files.write(kept().getFirst(), new byte[] {1, 2, 3});
        var again = new Synonyms();
        Library.of(List.of(POWER), again, vectors, Progress.NONE).close();
        assertThat(again.read).hasSize(2);
        var other = new Synonyms();
        Document changed = document("power", Sight.PUBLIC, "Der Strom fehlt.", "Kuchen essen.");
        Library.of(List.of(changed), other, vectors, Progress.NONE).close();
        assertThat(other.read).hasSize(2);
    }

    @Test
    void aFolderThatCannotBeWrittenCostsTimeOnly() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        try (Library library = Library.of(List.of(POWER), new Synonyms(), Vectors.in(file), Progress.NONE)) {
            assertThat(first(library, Sight.EVERYBODY)).isEqualTo("power#0");
        }
    }

    @Test
    void readingIsStoppedAndGoesOnWhereItWas() {
        var vectors = Vectors.in(folder);
        var model = new Synonyms();
        Document handbook = document(
                "z",
                Sight.PUBLIC,
                IntStream.range(0, 40).mapToObj(i -> "Satz " + i + ".").toArray(String[]::new));
        try (var library = new Library(model)) {
            library.put(List.of(POWER, handbook));
            assertThatThrownBy(() -> library.read(vectors, (done, total) -> done < 30))
                    .isInstanceOf(CancellationException.class);
            assertThat(library.embedding(Sight.EVERYBODY)).isEmpty();
            library.read(vectors, Progress.NONE);
            assertThat(model.read).as("nothing is read twice").hasSize(42).doesNotHaveDuplicates();
            assertThat(library.embedding(Sight.EVERYBODY)).isEqualTo("synonyms-1");
        }
    }

    @Test
    void withoutThePartThatRunsModelsItIsSaidWhatToDo() {
        assertThatThrownBy(() -> EmbeddingProvider.of(folder)).isInstanceOfSatisfying(EmbeddingFailed.class, failed -> {
            assertThat(failed.why()).isEqualTo(EmbeddingFailed.Why.NO_ADAPTER);
            assertThat(failed.sentence(Locale.GERMANY)).contains("./deich build --weights");
            assertThat(failed.sentence(Locale.UK)).contains("./deich build --weights");
        });
    }
}
