// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.find;

import deich.assistant.source.Document;
import deich.assistant.source.Passage;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/** What one owner has, in an index of its own: nothing in it is counted together with what others have. */
final class Shelf implements AutoCloseable {
    /** Saturation and length normalisation, as measured; Lucene's own are 1.2 and 0.75. */
    static final BM25Similarity SIMILARITY = new BM25Similarity(0.9f, 0.4f);

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final SortedMap<String, Document> documents = new TreeMap<>();
    private final Map<Integer, Placed> placed = new LinkedHashMap<>();
    private DirectoryReader reader;
    private int next;

    /**
     * @param words its terms, as they stand in the index
     * @param vector what {@link Latent} makes of them
     * @param meaning what the embedding model makes of the passage; {@link #UNREAD} until it read it
     */
    record Placed(int number, Passage passage, Document document, List<String> words, float[] vector, float[] meaning) {
        boolean read() {
            return meaning.length > 0;
        }
    }

    static final float[] UNREAD = {};

    Shelf() throws IOException {
        try (IndexWriter writer = writer()) {
            writer.commit();
        }
        reader = DirectoryReader.open(directory);
    }

    private IndexWriter writer() throws IOException {
        var config = new IndexWriterConfig(Fields.analyzer());
        config.setSimilarity(SIMILARITY);
        // no threads of its own, and the same segments from the same documents
        config.setMergeScheduler(new SerialMergeScheduler());
        config.setMergePolicy(new TieredMergePolicy());
        config.setUseCompoundFile(false);
        return new IndexWriter(directory, config);
    }

    /** Takes the place of documents of the same ids. */
    void put(Collection<Document> added, Latent latent) throws IOException {
        try (IndexWriter writer = writer()) {
            for (Document document : added) {
                var once = new HashMap<String, String>(); // equal terms of a document share their memory
                forget(writer, document.id());
                documents.put(document.id(), document);
                for (Passage passage : document.passages()) {
                    int number = next++;
                    List<String> words = Fields.words(passage.whole()).stream()
                            .map(term -> once.computeIfAbsent(term, same -> same))
                            .toList();
                    writer.addDocument(Fields.of(passage, number, words));
                    placed.put(number, new Placed(number, passage, document, words, latent.vector(words), UNREAD));
                }
            }
            writer.forceMerge(1);
            writer.commit();
        }
        reopen();
    }

    void remove(String document) throws IOException {
        try (IndexWriter writer = writer()) {
            forget(writer, document);
            // what is only marked as deleted is still there
            writer.forceMergeDeletes();
            writer.forceMerge(1);
            writer.commit();
            writer.deleteUnusedFiles();
        }
        reopen();
        try (IndexWriter writer =
                new IndexWriter(directory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
            writer.deleteUnusedFiles(); // those that the reader before had held
        }
    }

    private void forget(IndexWriter writer, String document) throws IOException {
        if (documents.remove(document) == null) return;
        writer.deleteDocuments(new Term(Fields.DOCUMENT, document));
        placed.values().removeIf(each -> each.document().id().equals(document));
    }

    private void reopen() throws IOException {
        DirectoryReader before = reader;
        reader = DirectoryReader.open(directory);
        before.close();
    }

    void revise(Latent latent) {
        placed.replaceAll((number, each) -> new Placed(
                number, each.passage(), each.document(), each.words(), latent.vector(each.words()), each.meaning()));
    }

    /** Whether an embedding model read all that is here. */
    boolean read() {
        return placed.values().stream().allMatch(Placed::read);
    }

    /** Documents of which it has not read all. */
    List<Document> unread() {
        return placed.values().stream()
                .filter(each -> !each.read())
                .map(Placed::document)
                .distinct()
                .toList();
    }

    /** @param meanings one for each passage of the document, in their order; left aside when it is no longer the same document */
    void read(Document document, List<float[]> meanings) {
        if (documents.get(document.id()) != document) return;
        var next = meanings.iterator();
        placed.replaceAll((number, each) -> each.document() != document
                ? each
                : new Placed(number, each.passage(), document, each.words(), each.vector(), next.next()));
    }

    SortedMap<String, Document> documents() {
        return documents;
    }

    Collection<Placed> placed() {
        return placed.values();
    }

    Placed placed(int number) {
        return java.util.Objects.requireNonNull(placed.get(number));
    }

    DirectoryReader reader() {
        return reader;
    }

    ByteBuffersDirectory directory() {
        return directory;
    }

    /** The terms of every passage in an order that hangs on nothing but what is there. */
    List<List<String>> texts() {
        return placed.values().stream()
                .sorted(Comparator.comparing((Placed each) -> each.document().id())
                        .thenComparing(Placed::number))
                .map(Placed::words)
                .toList();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
