// SPDX-License-Identifier: EUPL-1.2
package deich.weights.onnx;

import deich.assistant.meaning.EmbeddingFailed;
import deich.assistant.meaning.EmbeddingFailed.Why;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A folder as embedding models are handed about: {@code model.onnx} (or {@code onnx/model.onnx}, or the quantised one of
 * either), {@code tokenizer.json}, and beside them, where they are there, what the library sentence-transformers writes
 * about pooling, length and prompts. {@code deich.properties} with {@code question}, {@code passage}, {@code tokens} and
 * {@code pooling} ({@code mean} or {@code first}) goes before all of that.
 *
 * @param question what stands before a question, such as {@code query: } for models of the family e5
 * @param passage the same before a passage
 * @param first whether the first token stands for the text; else the mean of all
 * @param tokens how many of a text are read, the marks of beginning and end among them
 */
record Folder(Path model, Path tokenizer, String question, String passage, boolean first, int tokens) {
    private static final List<String> MODELS =
            List.of("model.onnx", "onnx/model.onnx", "model_quantized.onnx", "onnx/model_quantized.onnx");
    private static final String TOKENIZER = "tokenizer.json";

    /** More than any of these files has. */
    private static final long MOST_SETTINGS = 1 << 20;

    private static final int USUAL_TOKENS = 512;
    private static final int MOST_TOKENS = 8_192;

    static Folder of(Path folder) throws EmbeddingFailed {
        Path model = MODELS.stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
        Path tokenizer = folder.resolve(TOKENIZER);
        boolean words = Files.isRegularFile(tokenizer);
        if (model == null && !words) throw new EmbeddingFailed(Why.MISSING, folder + ": model.onnx, " + TOKENIZER);
        if (model == null) throw new EmbeddingFailed(Why.MISSING, folder + ": model.onnx");
        if (!words) throw new EmbeddingFailed(Why.MISSING, folder + ": " + TOKENIZER);
        JsonNode prompts =
                json(folder.resolve("config_sentence_transformers.json")).path("prompts");
        JsonNode pooling = json(folder.resolve("1_Pooling/config.json"));
        JsonNode length = json(folder.resolve("sentence_bert_config.json"));
        Properties own = own(folder.resolve("deich.properties"));
        return new Folder(
                model,
                tokenizer,
                own.getProperty("question", prompts.path("query").asString("")),
                own.getProperty(
                        "passage",
                        prompts.path("document")
                                .asString(prompts.path("passage").asString(""))),
                own.getProperty(
                                "pooling",
                                pooling.path("pooling_mode_cls_token").asBoolean(false) ? "first" : "mean")
                        .strip()
                        .equals("first"),
                tokens(own, length));
    }

    private static int tokens(Properties own, JsonNode length) throws EmbeddingFailed {
        String said = own.getProperty("tokens");
        try {
            int tokens =
                    said == null ? length.path("max_seq_length").asInt(USUAL_TOKENS) : Integer.parseInt(said.strip());
            return Math.clamp(tokens, 2, MOST_TOKENS);
        } catch (NumberFormatException none) {
            throw new EmbeddingFailed(Why.NOT_UNDERSTOOD, "deich.properties: tokens = " + said);
        }
    }

    private static JsonNode json(Path file) throws EmbeddingFailed {
        try {
            if (!Files.isRegularFile(file)) return MissingNode.getInstance();
            if (Files.size(file) > MOST_SETTINGS) throw new EmbeddingFailed(Why.NOT_UNDERSTOOD, file.toString());
            return JsonMapper.shared().readTree(Files.readAllBytes(file));
        } catch (IOException | JacksonException broken) {
            throw new EmbeddingFailed(Why.NOT_UNDERSTOOD, file.toString());
        }
    }

    private static Properties own(Path file) throws EmbeddingFailed {
        var properties = new Properties();
        if (!Files.isRegularFile(file)) return properties;
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException | IllegalArgumentException broken) {
            throw new EmbeddingFailed(Why.NOT_UNDERSTOOD, file.toString());
        }
    }
}
