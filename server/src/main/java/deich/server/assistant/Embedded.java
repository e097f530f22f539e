// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import deich.assistant.find.Library;
import deich.assistant.meaning.Vectors;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the embedding model read what came in, beside the requests: it takes minutes, and nobody waits for it. */
final class Embedded implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Embedded.class);
    private static final int STOPPED_AFTER_SECONDS = 10;

    private final Library library;
    private final Vectors vectors;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("deich-embedding")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());

    Embedded(Library library, Vectors vectors) {
        this.library = library;
        this.vectors = vectors;
    }

    /** Soon; once for all that asked meanwhile. */
    void readOn() {
        reader.execute(() -> {
            try {
                library.read(vectors, (done, total) -> !Thread.currentThread().isInterrupted());
            } catch (CancellationException stopping) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException broken) {
                // found is found without it, and the page says so
                LOG.warn("the embedding model could not read: {}", String.valueOf(broken.getMessage()));
            }
        });
    }

    /** Native code must not be at work in what is taken away under it. */
    @Override
    public void close() {
        reader.shutdownNow();
        try {
            if (!reader.awaitTermination(STOPPED_AFTER_SECONDS, TimeUnit.SECONDS))
                LOG.warn("the embedding model is still reading");
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
