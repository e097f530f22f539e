// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.meaning;

import deich.assistant.source.Digest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Vectors of texts that a model has read already, a file for some texts at a time, so that a start does not read
 * thousands of passages anew. Only texts that everybody may read belong here: words can be guessed from vectors. A file
 * is named after model and texts and never wrong for others; one that cannot be read counts as none, and a folder that
 * cannot be written to only costs time.
 */
public final class Vectors {
    /** Keeps nothing. */
    public static final Vectors NONE = new Vectors(null);

    private static final int MAGIC = 0x44454356; // "DECV"
    private static final int HEAD = 3 * Integer.BYTES;

    private final @Nullable Path folder;

    private Vectors(@Nullable Path folder) {
        this.folder = folder;
    }

    /** @param folder made when something is to be kept */
    public static Vectors in(Path folder) {
        return new Vectors(folder);
    }

    /** One vector for each text, in their order; empty when they are not kept. */
    public Optional<List<float[]>> of(Embedding model, List<String> texts) {
        if (folder == null) return Optional.empty();
        Path file = folder.resolve(name(model, texts));
        try {
            if (!Files.isRegularFile(file)) return Optional.empty();
            return read(ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN), texts.size());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<List<float[]>> read(ByteBuffer bytes, int texts) {
        if (bytes.remaining() < HEAD || bytes.getInt() != MAGIC || bytes.getInt() != texts) return Optional.empty();
        int dimensions = bytes.getInt();
        if (dimensions < 1 || bytes.remaining() != (long) texts * dimensions * Float.BYTES) return Optional.empty();
        var vectors = new float[texts][dimensions];
        for (float[] vector : vectors)
            for (int d = 0; d < dimensions; d++) {
                vector[d] = bytes.getFloat();
                if (!Float.isFinite(vector[d])) return Optional.empty();
            }
        return Optional.of(List.of(vectors));
    }

    public void keep(Embedding model, List<String> texts, List<float[]> vectors) {
        if (folder == null || vectors.isEmpty()) return;
        int dimensions = vectors.getFirst().length;
        var bytes = ByteBuffer.allocate(HEAD + vectors.size() * dimensions * Float.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(MAGIC).putInt(vectors.size()).putInt(dimensions);
        for (float[] vector : vectors) for (float value : vector) bytes.putFloat(value);
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "vectors", ".part");
            try {
                Files.write(part, bytes.array());
                Files.move(part, folder.resolve(name(model, texts)), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException readOnly) {
            // the next start reads the texts once more
        }
    }

    /** Lengths stand before the texts: no two lists of texts are written alike. */
    private static String name(Embedding model, List<String> texts) {
        var all = new StringBuilder(model.name()).append('\n');
        for (String text : texts) all.append(text.length()).append(' ').append(text);
        return Digest.of(all.toString()).substring(0, 40) + ".vectors";
    }
}
