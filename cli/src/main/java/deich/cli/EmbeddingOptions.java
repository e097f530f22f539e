// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.assistant.meaning.Embedding;
import deich.assistant.meaning.EmbeddingFailed;
import deich.assistant.meaning.EmbeddingProvider;
import deich.assistant.meaning.Vectors;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** An embedding model that somebody supplies, by those verbs that find. */
final class EmbeddingOptions {
    @Option(names = "--embedding", paramLabel = "ORDNER", descriptionKey = "embedding.folder")
    @Nullable
    Path folder;

    /** Null where none is named. @throws Refused when the folder holds none that can be run */
    @Nullable
    Embedding open(Verb verb) {
        try {
            return folder == null ? null : EmbeddingProvider.of(folder);
        } catch (EmbeddingFailed failed) {
            throw new Refused(failed.sentence(verb.locale()));
        }
    }

    /** Beside the weights that they come from. */
    Vectors vectors() {
        return folder == null ? Vectors.NONE : Vectors.in(folder.resolve("vectors"));
    }
}
