// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.eval;

import deich.assistant.find.Library;
import deich.assistant.meaning.Embedding;
import deich.assistant.meaning.Vectors;
import deich.assistant.source.Document;
import deich.engine.Progress;
import java.util.Collection;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a measurement may use of the machine it runs on.
 *
 * @param nanos a clock for how long something took, in nanoseconds; it changes no other figure
 * @param embedding model that is measured too; null for none. The bars are those without one
 * @param vectors of texts that it read before
 * @param progress of its reading, which takes minutes
 */
public record Aids(LongSupplier nanos, @Nullable Embedding embedding, Vectors vectors, Progress progress) {

    public static Aids withoutModel(LongSupplier nanos) {
        return new Aids(nanos, null, Vectors.NONE, Progress.NONE);
    }

    Library library(Collection<Document> documents) {
        return Library.of(documents, embedding, vectors, progress);
    }
}
