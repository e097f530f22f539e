// SPDX-License-Identifier: EUPL-1.2
package deich.weights.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.util.Ec2Utils;
import deich.assistant.find.Latent;
import deich.assistant.find.Library;
import deich.assistant.find.Sight;
import deich.assistant.meaning.Embedding;
import deich.assistant.meaning.EmbeddingFailed;
import deich.assistant.meaning.EmbeddingProvider;
import deich.assistant.meaning.Vectors;
import deich.assistant.source.Document;
import deich.assistant.source.Passage;
import deich.assistant.source.Provenance;
import deich.engine.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxTest {
    @TempDir
    Path folder;

    /** The library of the tokenizers tells its makers that it is used, past every proxy, unless told not to; it notes when it did. */
    @AfterAll
    static void nobodyWasCalled() throws ReflectiveOperationException {
        var last = Ec2Utils.class.getDeclaredField("lastCheckIn");
        last.setAccessible(true);
        assertThat(last.getLong(null)).isZero();
    }

    private Embedding model() throws Exception {
        return EmbeddingProvider.of(TinyOnnx.write(folder));
    }

    @Test
    void whatMeansTheSameLiesClose() throws Exception {
        try (Embedding model = model()) {
            float[] asked = model.question("Elektrizität weg");
            assertThat(asked).hasSize(TinyOnnx.WIDTH);
            assertThat(Latent.alike(asked, asked)).isCloseTo(1, within(1e-6));
            assertThat(Latent.alike(asked, model.passage("Strom fehlt"))).isCloseTo(1, within(1e-6));
            assertThat(Latent.alike(asked, model.passage("Kuchen"))).isCloseTo(0, within(1e-6));
            assertThat(model.question("Elektrizität weg")).containsExactly(asked);
        }
    }

    @Test
    void aPassageIsFoundThatSharesNoWordWithTheQuestion() throws Exception {
        var passages = List.of(
                new Passage("a", "d", "Backen", List.of(), OptionalInt.empty(), "Kuchen"),
                new Passage("b", "d", "Netz", List.of(), OptionalInt.empty(), "Strom fehlt"));
        var document = new Document("d", "d", Provenance.STANDARD, Sight.PUBLIC, "", null, "", passages);
        try (Embedding model = model();
                Library without = Library.of(List.of(document));
                Library with = Library.of(List.of(document), model, Vectors.NONE, Progress.NONE)) {
            assertThat(without.find("Elektrizität weg", Sight.EVERYBODY, 1)).isEmpty();
            assertThat(with.find("Elektrizität weg", Sight.EVERYBODY, 1))
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.passage().id()).isEqualTo("b"));
            assertThat(with.embedding(Sight.EVERYBODY)).isEqualTo(model.name());
        }
    }

    @Test
    void itsNameChangesWithWeightsAndSettings() throws Exception {
        String plain;
        try (Embedding model = model()) {
            plain = model.name();
        }
        assertThat(plain).startsWith(folder.getFileName() + "-");
        Files.writeString(folder.resolve("deich.properties"), "question = query: \n");
        try (Embedding model = EmbeddingProvider.of(folder)) {
            assertThat(model.name()).isNotEqualTo(plain);
        }
    }

    @Test
    void whatStandsBeforeAQuestionComesFromTheFolder() throws Exception {
        TinyOnnx.write(folder);
        Files.writeString(
                folder.resolve("config_sentence_transformers.json"), "{\"prompts\": {\"query\": \"query \"}}");
        try (Embedding model = EmbeddingProvider.of(folder)) {
            assertThat(Latent.alike(model.question("Strom"), model.passage("query Strom")))
                    .isCloseTo(1, within(1e-6));
        }
        Files.writeString(folder.resolve("deich.properties"), "question =\n");
        try (Embedding model = EmbeddingProvider.of(folder)) {
            assertThat(Latent.alike(model.question("Strom"), model.passage("Strom")))
                    .isCloseTo(1, within(1e-6));
        }
    }

    @Test
    void poolingAndLengthComeFromTheFolder() throws Exception {
        TinyOnnx.write(folder);
        Files.createDirectories(folder.resolve("1_Pooling"));
        Files.writeString(folder.resolve("1_Pooling/config.json"), "{\"pooling_mode_cls_token\": true}");
        try (Embedding model = EmbeddingProvider.of(folder)) {
            assertThat(Latent.alike(model.passage("Strom Kuchen Kuchen"), model.passage("Strom")))
                    .isCloseTo(1, within(1e-6));
        }
        Files.writeString(folder.resolve("deich.properties"), "pooling = mean\ntokens = 2\n");
        try (Embedding model = EmbeddingProvider.of(folder)) {
            assertThat(Latent.alike(model.passage("Strom Strom Kuchen Kuchen"), model.passage("Strom")))
                    .as("only two words are read")
                    .isCloseTo(1, within(1e-6));
        }
    }

    @Test
    void aLongTextIsCutAndNotRefused() throws Exception {
        try (Embedding model = model()) {
            assertThat(Latent.alike(model.passage("Strom ".repeat(100_000)), model.passage("Strom")))
                    .isCloseTo(1, within(1e-6));
            assertThat(model.passage("")).hasSize(TinyOnnx.WIDTH);
        }
    }

    @Test
    void whatIsMissingIsNamedAllAtOnce() {
        assertFails(EmbeddingFailed.Why.MISSING, "model.onnx", "tokenizer.json");
    }

    @Test
    void whatIsNoModelIsSaidToBeNone() throws Exception {
        TinyOnnx.write(folder);
        Files.writeString(folder.resolve("tokenizer.json"), "{}");
        assertFails(EmbeddingFailed.Why.NOT_UNDERSTOOD, "tokenizer.json");
        TinyOnnx.write(folder);
        Files.writeString(folder.resolve("model.onnx"), "Sehr geehrte Damen und Herren");
        assertFails(EmbeddingFailed.Why.NOT_UNDERSTOOD, "model.onnx");
        Files.write(folder.resolve("model.onnx"), TinyOnnx.model("pixel_values"));
        assertFails(EmbeddingFailed.Why.NOT_UNDERSTOOD, "pixel_values");
        TinyOnnx.write(folder);
        Files.writeString(folder.resolve("deich.properties"), "tokens = viele\n");
        assertFails(EmbeddingFailed.Why.NOT_UNDERSTOOD, "tokens = viele");
    }

    private void assertFails(EmbeddingFailed.Why why, String... named) {
        assertThatThrownBy(() -> EmbeddingProvider.of(folder)).isInstanceOfSatisfying(EmbeddingFailed.class, failed -> {
            assertThat(failed.why()).isEqualTo(why);
            assertThat(failed.sentence(Locale.GERMANY)).contains(named).doesNotContain("Exception");
        });
    }
}
