// SPDX-License-Identifier: EUPL-1.2
package deich.weights.onnx;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import deich.assistant.meaning.Embedding;
import deich.assistant.meaning.EmbeddingFailed;
import deich.assistant.meaning.EmbeddingFailed.Why;
import deich.assistant.talk.Trouble;
import deich.weights.Unpacked;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/** One text at a time, without padding: what a text gets does not hang on what else was read with it. */
final class OnnxEmbedding implements Embedding {
    private static final String TOKENS = "input_ids";
    private static final String MASK = "attention_mask";
    private static final String KINDS = "token_type_ids";
    private static final Set<String> KNOWN = Set.of(TOKENS, MASK, KINDS);

    static {
        // the library of the tokenizers tells its makers that it is used, and fetches what it lacks, unless told not to
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("DJL_CACHE_DIR", Unpacked.folder().toString());
        System.setProperty("ENGINE_CACHE_DIR", Unpacked.folder().toString());
        System.setProperty("java.awt.headless", "true");
    }

    private final String name;
    private final Folder folder;
    private final HuggingFaceTokenizer tokenizer;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private int width;

    private OnnxEmbedding(
            String name,
            Folder folder,
            HuggingFaceTokenizer tokenizer,
            OrtEnvironment environment,
            OrtSession session) {
        this.name = name;
        this.folder = folder;
        this.tokenizer = tokenizer;
        this.environment = environment;
        this.session = session;
    }

    static OnnxEmbedding open(Path at) throws EmbeddingFailed {
        Folder folder = Folder.of(at);
        HuggingFaceTokenizer tokenizer = tokenizer(folder);
        try (var options = new OrtSession.SessionOptions()) {
            options.setDeterministicCompute(true);
            options.addConfigEntry("session.intra_op.allow_spinning", "0"); // others want to work beside it
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            environment.setTelemetry(false); // on Windows it would be on
            OrtSession session = environment.createSession(folder.model().toString(), options);
            var opened = new OnnxEmbedding(name(at, folder), folder, tokenizer, environment, session);
            opened.tried();
            return opened;
        } catch (OrtException | IOException broken) {
            tokenizer.close();
            throw new EmbeddingFailed(Why.NOT_UNDERSTOOD, folder.model() + ": " + line(broken));
        }
    }

    private static HuggingFaceTokenizer tokenizer(Folder folder) throws EmbeddingFailed {
        try {
            return HuggingFaceTokenizer.builder()
                    .optTokenizerPath(folder.tokenizer())
                    .optTruncation(true)
                    .optMaxLength(folder.tokens())
                    .optPadding(false)
                    .build();
        } catch (IOException | RuntimeException broken) {
            throw new EmbeddingFailed(Why.NOT_UNDERSTOOD, folder.tokenizer() + ": " + line(broken));
        }
    }

    private static String line(Exception broken) {
        return Trouble.line(String.valueOf(broken.getMessage()));
    }

    /** The folder's name and the beginning of the digest of its weights. */
    private static String name(Path at, Folder folder) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (Path file : new Path[] {
                folder.model(),
                folder.model().resolveSibling(folder.model().getFileName() + "_data"),
                folder.tokenizer()
            }) {
                if (!Files.isRegularFile(file)) continue;
                try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
            digest.update((folder.question() + "\n" + folder.passage() + "\n" + folder.first() + folder.tokens())
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            String sum = HexFormat.of().formatHex(digest.digest()).substring(0, 12);
            return at.toRealPath().getFileName() + "-" + sum;
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every JDK has SHA-256", never);
        }
    }

    /** Better now than with the first question. */
    private void tried() throws OrtException, EmbeddingFailed {
        for (String input : session.getInputNames())
            if (!KNOWN.contains(input)) throw new EmbeddingFailed(Why.NOT_UNDERSTOOD, folder.model() + ": " + input);
        width = vector("Probe").length;
        if (width == 0)
            throw new EmbeddingFailed(Why.NOT_UNDERSTOOD, folder.tokenizer().toString());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public float[] question(String text) {
        return embedded(folder.question() + text);
    }

    @Override
    public float[] passage(String text) {
        return embedded(folder.passage() + text);
    }

    private float[] embedded(String text) {
        try {
            return vector(text);
        } catch (OrtException | EmbeddingFailed broken) {
            // it did read a text when it was opened
            throw new IllegalStateException(line(broken), broken);
        }
    }

    private float[] vector(String text) throws OrtException, EmbeddingFailed {
        Encoding encoding = tokenizer.encode(text);
        if (encoding.getIds().length == 0) return new float[width]; // nothing is like it
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (String input : session.getInputNames()) inputs.put(input, tensor(input, encoding));
            try (OrtSession.Result result = session.run(inputs)) {
                return unit(pooled(result));
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(String input, Encoding encoding) throws OrtException {
        long[] values = switch (input) {
            case TOKENS -> encoding.getIds();
            case MASK -> encoding.getAttentionMask();
            default -> encoding.getTypeIds();
        };
        return OnnxTensor.createTensor(environment, new long[][] {values});
    }

    /** Some models come to one vector themselves; the others give one for each token. */
    private float[] pooled(OrtSession.Result result) throws OrtException, EmbeddingFailed {
        OnnxValue own = result.get("sentence_embedding").orElse(null);
        Object value = (own == null ? result.get("last_hidden_state").orElse(result.get(0)) : own).getValue();
        return switch (value) {
            case float[][] texts -> texts[0].clone();
            case float[][][] tokens -> folder.first() ? tokens[0][0].clone() : mean(tokens[0]);
            default ->
                throw new EmbeddingFailed(Why.NOT_UNDERSTOOD, folder.model().toString());
        };
    }

    private static float[] mean(float[][] tokens) {
        var sum = new float[tokens.length == 0 ? 0 : tokens[0].length];
        for (float[] token : tokens) for (int d = 0; d < sum.length; d++) sum[d] += token[d] / tokens.length;
        return sum;
    }

    private static float[] unit(float[] vector) {
        double squares = 0;
        for (float value : vector) squares += (double) value * value;
        double length = Math.sqrt(squares);
        if (length > 0) for (int d = 0; d < vector.length; d++) vector[d] = (float) (vector[d] / length);
        return vector;
    }

    @Override
    public void close() {
        tokenizer.close();
        try {
            session.close();
        } catch (OrtException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
