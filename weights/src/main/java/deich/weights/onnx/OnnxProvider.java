// SPDX-License-Identifier: EUPL-1.2
package deich.weights.onnx;

import deich.assistant.meaning.Embedding;
import deich.assistant.meaning.EmbeddingFailed;
import deich.assistant.meaning.EmbeddingProvider;
import java.nio.file.Path;

/** Found by name in META-INF/services. */
public final class OnnxProvider implements EmbeddingProvider {
    @Override
    public Embedding open(Path folder) throws EmbeddingFailed {
        return OnnxEmbedding.open(folder);
    }
}
