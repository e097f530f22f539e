// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.meaning;

import java.nio.file.Path;
import java.util.ServiceLoader;

/** Opens embedding models. Found by {@link ServiceLoader}: an optional jar on the class path is enough. */
public interface EmbeddingProvider {

    /** @throws EmbeddingFailed when the folder holds no model that it can run */
    Embedding open(Path folder) throws EmbeddingFailed;

    /**
     * The model in a folder.
     *
     * @throws EmbeddingFailed when nothing here can run one, or the folder holds none
     */
    static Embedding of(Path folder) throws EmbeddingFailed {
        for (EmbeddingProvider provider : ServiceLoader.load(EmbeddingProvider.class)) return provider.open(folder);
        throw new EmbeddingFailed(EmbeddingFailed.Why.NO_ADAPTER, "");
    }
}
