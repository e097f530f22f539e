// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.find;

import deich.assistant.meaning.Embedding;
import deich.assistant.meaning.Vectors;
import deich.assistant.source.Document;
import deich.assistant.source.Passage;
import deich.engine.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The documents that can be searched, each owner's in an index of its own. A search opens the indexes that the asker may
 * see and no other: what is hidden is neither found nor counted, so that not even the order of the others tells of it.
 * What words belong together is learned from public texts alone, for the same reason.
 *
 * <p>It lives in memory and writes nothing to disk; whoever keeps the documents hands them in again after a start. It
 * keeps no question and no answer. Many may search at once; changes wait for them.
 */
public final class Library implements AutoCloseable {
    /** Lucene says at every start that it could be quicker with a module that the JDK calls unfinished. */
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        VECTORS.setLevel(Level.SEVERE);
    }

    /** So many passages are read, and kept, before it looks whether it is to go on: some seconds of a small machine. */
    private static final int BLOCK = 16;

    private final SortedMap<String, Shelf> shelves = new TreeMap<>();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private Latent latent = Latent.learn(List.of());

    private final @Nullable Embedding embedding;

    public Library() {
        this(null);
    }

    /** @param embedding a model that searches go with from when it read what there is ({@link #read}); null for none */
    public Library(@Nullable Embedding embedding) {
        this.embedding = embedding;
        locked(lock.writeLock(), () -> shelves.put(Sight.PUBLIC, new Shelf()));
    }

    public static Library of(Collection<Document> documents) {
        var library = new Library();
        library.put(documents);
        return library;
    }

    /** With all of it read by an embedding model, if there is one. */
    public static Library of(
            Collection<Document> documents, @Nullable Embedding embedding, Vectors vectors, Progress progress) {
        var library = new Library(embedding);
        library.put(documents);
        library.read(vectors, progress);
        return library;
    }

    /**
     * Has the embedding model read what it did not read yet; without one nothing happens. It takes its time, and others may
     * search meanwhile: until it read all that somebody sees, their searches go without it.
     *
     * @param vectors of public texts that it read before; of others none are kept
     * @param progress in passages
     * @throws CancellationException when progress said so; what was read stays
     */
    public void read(Vectors vectors, Progress progress) {
        Embedding model = embedding;
        if (model == null) return;
        List<Document> unread = locked(
                lock.readLock(),
                () -> shelves.values().stream()
                        .flatMap(shelf -> shelf.unread().stream())
                        .toList());
        int total = unread.stream().mapToInt(each -> each.passages().size()).sum();
        int done = 0;
        for (Document document : unread) {
            Vectors keeping = document.owner().equals(Sight.PUBLIC) ? vectors : Vectors.NONE;
            List<String> texts =
                    document.passages().stream().map(Passage::whole).toList();
            var meanings = new ArrayList<float[]>();
            while (meanings.size() < texts.size()) {
                if (!progress.reached(done + meanings.size(), total)) throw new CancellationException();
                List<String> next = texts.subList(meanings.size(), Math.min(meanings.size() + BLOCK, texts.size()));
                meanings.addAll(keeping.of(model, next).orElseGet(() -> read(model, next, keeping)));
            }
            done += texts.size();
            locked(lock.writeLock(), () -> {
                Shelf shelf = shelves.get(document.owner());
                if (shelf != null) shelf.read(document, meanings);
                return true;
            });
        }
        progress.reached(total, total);
    }

    private static List<float[]> read(Embedding model, List<String> texts, Vectors keeping) {
        List<float[]> meanings = texts.stream().map(model::passage).toList();
        keeping.keep(model, texts, meanings);
        return meanings;
    }

    /** The embedding model that searches of this asker go with now; empty for none. */
    public String embedding(Sight sight) {
        Embedding model = embedding;
        if (model == null) return "";
        return locked(lock.readLock(), () -> visible(sight).stream().allMatch(Shelf::read)) ? model.name() : "";
    }

    /** Takes them in; one of the same owner and id gives way. Many at once are much cheaper than one by one. */
    public void put(Collection<Document> documents) {
        var byOwner = new TreeMap<String, List<Document>>();
        documents.forEach(each -> byOwner.computeIfAbsent(each.owner(), owner -> new ArrayList<>())
                .add(each));
        locked(lock.writeLock(), () -> {
            for (Map.Entry<String, List<Document>> entry : byOwner.entrySet()) {
                Shelf shelf = shelves.get(entry.getKey());
                if (shelf == null) shelves.put(entry.getKey(), shelf = new Shelf());
                shelf.put(entry.getValue(), latent);
            }
            if (byOwner.containsKey(Sight.PUBLIC)) learn();
            return true;
        });
    }

    /**
     * Removes a document with its passages, terms and vectors, and looks afterwards whether anything of it is left. Of a
     * public one also what was learned from it goes: it is learned anew from the rest.
     *
     * @return empty when this owner has no such document
     */
    public Optional<Removal> remove(String owner, String document) {
        return locked(lock.writeLock(), () -> {
            Shelf shelf = shelves.get(owner);
            Document gone = shelf == null ? null : shelf.documents().get(document);
            if (shelf == null || gone == null) return Optional.<Removal>empty();
            var traces = Traces.of(shelf, gone);
            shelf.remove(document);
            if (owner.equals(Sight.PUBLIC)) learn();
            return Optional.of(traces.after(shelf));
        });
    }

    /** @return owner and id of what had to be gone by this day */
    public List<Document> due(LocalDate day) {
        return locked(
                lock.readLock(),
                () -> shelves.values().stream()
                        .flatMap(shelf -> shelf.documents().values().stream())
                        .filter(each ->
                                each.deleteOn() != null && !each.deleteOn().isAfter(day))
                        .toList());
    }

    private void learn() {
        Shelf open = shelves.get(Sight.PUBLIC);
        latent = Latent.learn(open == null ? List.of() : open.texts());
        for (Shelf shelf : shelves.values()) shelf.revise(latent);
    }

    /**
     * What says most of what is asked.
     *
     * @param question as a person writes it; only its first {@value Search#LONGEST} characters count
     * @param most how many at most
     * @return best first; passages in which an identifier of the question stands come before all others
     */
    public List<Hit> find(String question, Sight sight, int most) {
        float[] meant = meant(question, sight);
        return locked(lock.readLock(), () -> new Search(visible(sight), latent, meant).find(question, most));
    }

    /** Before the lock is taken: a model thinks longer than all the rest takes. */
    private float[] meant(String question, Sight sight) {
        Embedding model = embedding;
        if (model == null || question.isBlank() || embedding(sight).isEmpty()) return Shelf.UNREAD;
        return model.question(question.substring(0, Math.min(question.length(), Search.LONGEST)));
    }

    /** The passage of this document and no other: ids are unique in their document alone. */
    public Optional<Passage> passage(String owner, String document, String id, Sight sight) {
        return locked(lock.readLock(), () -> {
            Shelf shelf = sight.owners().contains(owner) ? shelves.get(owner) : null;
            Document from = shelf == null ? null : shelf.documents().get(document);
            return from == null
                    ? Optional.<Passage>empty()
                    : from.passages().stream()
                            .filter(each -> each.id().equals(id))
                            .findFirst();
        });
    }

    public Optional<Document> document(String id, Sight sight) {
        return locked(
                lock.readLock(),
                () -> visible(sight).stream()
                        .map(shelf -> shelf.documents().get(id))
                        .filter(java.util.Objects::nonNull)
                        .map(Document.class::cast)
                        .findFirst());
    }

    /** @return all that the asker may see, by owner and id */
    public List<Document> documents(Sight sight) {
        return locked(
                lock.readLock(),
                () -> visible(sight).stream()
                        .flatMap(shelf -> shelf.documents().values().stream())
                        .toList());
    }

    private List<Shelf> visible(Sight sight) {
        return sight.owners().stream()
                .map(shelves::get)
                .filter(java.util.Objects::nonNull)
                .map(Shelf.class::cast)
                .toList();
    }

    @FunctionalInterface
    private interface Work<T> {
        T done() throws IOException;
    }

    private static <T> T locked(java.util.concurrent.locks.Lock lock, Work<T> work) {
        lock.lock();
        try {
            return work.done();
        } catch (IOException never) {
            throw new UncheckedIOException(never); // all of it is in memory
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        locked(lock.writeLock(), () -> {
            for (Shelf shelf : shelves.values()) shelf.close();
            shelves.clear();
            return true;
        });
    }
}
