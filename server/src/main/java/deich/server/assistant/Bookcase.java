// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import deich.assistant.ask.Answer;
import deich.assistant.ask.Ask;
import deich.assistant.ask.Content;
import deich.assistant.find.Library;
import deich.assistant.find.Removal;
import deich.assistant.find.Sight;
import deich.assistant.meaning.Embedding;
import deich.assistant.meaning.Vectors;
import deich.assistant.source.About;
import deich.assistant.source.Catalogue;
import deich.assistant.source.Document;
import deich.assistant.source.Problem;
import deich.assistant.source.Provenance;
import deich.assistant.source.Reading;
import deich.server.desk.Missing;
import deich.server.frame.Said;
import deich.server.work.Workbench;
import deich.store.Actor;
import deich.store.Store;
import deich.store.assistant.Kept;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The documents that can be asked on this server. The store has the last word on what there is: what another server took in or
 * deleted is taken in or deleted here before the next answer.
 */
public final class Bookcase implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Bookcase.class);

    private final Store store;
    private final Workbench workbench;
    private final @Nullable Path folder;
    private final Library library;
    private final @Nullable Embedded embedded;
    private final Map<UUID, List<Problem>> unreadable = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("deich-documents").daemon().factory());
    private final Map<String, Catalogue> catalogues = new ConcurrentHashMap<>();
    private final Rankers rankers = new Rankers();
    private volatile List<String> unread = List.of();
    private boolean filled;

    /**
     * @param folder of public texts that the operator laid in; null for none
     * @param model that has a say in finding; null for none
     * @param vectors of public texts that it read before
     */
    Bookcase(Store store, Workbench workbench, @Nullable Path folder, @Nullable Embedding model, Vectors vectors) {
        this.store = store;
        this.workbench = workbench;
        this.folder = folder;
        this.library = new Library(model);
        this.embedded = model == null ? null : new Embedded(library, vectors);
        if (folder != null || embedded != null) clock.execute(this::fillAhead);
        clock.scheduleWithFixedDelay(this::deleteDue, 1, 60, TimeUnit.MINUTES);
    }

    /** What this organisation may ask. */
    public synchronized Library of(String organisation) {
        boolean more = fill() | reconcile(organisation);
        if (more && embedded != null) embedded.readOn();
        return library;
    }

    /** The library as it is here, for whoever asked {@link #of} just now. */
    Library known() {
        return library;
    }

    private synchronized boolean fill() {
        if (filled) return false;
        library.put(everybodys());
        filled = true;
        return true;
    }

    /** Where there is much to read, nobody's first question has to wait for it. */
    private void fillAhead() {
        if (fill() && embedded != null) embedded.readOn();
    }

    /** What everything that this organisation may ask says to a question. */
    public Answer answer(String organisation, String question) {
        return new Ask(of(organisation)).answer(question, Sight.of(organisation));
    }

    /** Which embedding model has a say in what this organisation finds. */
    public Finding finding(String organisation) {
        String model = library.embedding(Sight.of(organisation));
        return embedded == null ? Finding.PLAIN : new Finding(model, model.isEmpty());
    }

    /**
     * @param model what it is called; empty when none has a say
     * @param reading whether one will have, once it read all that is there
     */
    public record Finding(String model, boolean reading) {
        static final Finding PLAIN = new Finding("", false);
    }

    /** @throws Missing when there is none of this id, or not for this organisation */
    public Document document(String organisation, String id) {
        return of(organisation).document(id, Sight.of(organisation)).orElseThrow(Missing::new);
    }

    /** What came with Deich and what the operator laid in, at once: what belongs together is learned from all of it. */
    private List<Document> everybodys() {
        Sources sources = Sources.read(folder);
        unread = sources.unread();
        for (String name : unread) LOG.warn("not readable among the sources: {}", name);
        sources.catalogues().forEach(each -> catalogues.put(each.document().id(), each));
        var all = new ArrayList<>(shipped());
        all.addAll(sources.documents());
        return all;
    }

    /** Files among the operator's that could not be read; known once somebody asked. */
    List<String> unread() {
        return unread;
    }

    /** Catalogues that this organisation may carry old requirements over to: everybody's, and its own, by title. */
    List<Catalogue> catalogues(String organisation) {
        of(organisation);
        return known(organisation);
    }

    /** The same as they are here, for whoever asked {@link #of} just now. */
    List<Catalogue> known(String organisation) {
        return catalogues.values().stream()
                .filter(each -> each.document().owner().isEmpty()
                        || each.document().owner().equals(organisation))
                .sorted(java.util.Comparator.comparing(
                                (Catalogue each) -> each.document().title())
                        .thenComparing(each -> each.document().id()))
                .toList();
    }

    Rankers rankers() {
        return rankers;
    }

    /** In German, which all of it is written in. */
    private List<Document> shipped() {
        var content = workbench.content();
        Said said = Said.of(Locale.GERMANY, "assistant");
        return List.of(
                Content.of(content.standard()),
                Content.ofScenarios(
                        said.t("shipped.scenarios"), content.scenarios().values()),
                Content.ofDuties(said.t("shipped.duties"), content.duties()),
                Content.ofMeasures(said.t("shipped.measures"), content.measures()));
    }

    /** @return whether there is something new to read */
    private boolean reconcile(String organisation) {
        Map<String, Document> here = new HashMap<>();
        for (Document each : library.documents(Sight.of(organisation)))
            if (each.owner().equals(organisation)) here.put(each.id(), each);
        var taken = new ArrayList<Document>();
        for (Kept kept : store.documents().of(organisation)) {
            Document known = here.remove(kept.id().toString());
            Document read = known == null || known.provenance() != provenance(kept) ? take(kept) : null;
            if (read != null) taken.add(read);
        }
        // at once: each time the whole shelf is put in order again
        if (!taken.isEmpty()) library.put(taken);
        here.keySet().forEach(gone -> remove(organisation, gone));
        return !taken.isEmpty();
    }

    /** Null when there is nothing that can be asked. */
    private @Nullable Document take(Kept kept) {
        if (unreadable.containsKey(kept.id())) return null;
        byte[] bytes = store.documents().bytes(kept.organisation(), kept.id());
        if (bytes == null) return null;
        Handed handed = Handed.read(kept.name(), bytes, about(kept));
        if (handed.catalogue() != null) catalogues.put(kept.id().toString(), handed.catalogue());
        return switch (handed.reading()) {
            case Reading.Taken taken -> taken.document();
            case Reading.Refused refused -> {
                unreadable.put(kept.id(), refused.problems());
                yield null;
            }
        };
    }

    /** Also what was reckoned with it: that holds its texts. */
    private Optional<Removal> remove(String organisation, String id) {
        catalogues.remove(id);
        rankers.forget(id);
        return library.remove(organisation, id);
    }

    private static About about(Kept kept) {
        return new About(
                kept.id().toString(),
                kept.title(),
                provenance(kept),
                kept.organisation(),
                kept.purpose(),
                kept.deleteOn());
    }

    private static Provenance provenance(Kept kept) {
        return kept.vouched() ? Provenance.OWN : Provenance.UPLOAD;
    }

    /** Why a document cannot be asked; empty when it can. */
    List<Problem> problems(UUID id) {
        return unreadable.getOrDefault(id, List.of());
    }

    public boolean readable(UUID id) {
        return problems(id).isEmpty();
    }

    /** What was deleted with the proof that nothing of it is left here; the proof is missing where it had not been read. */
    public record Gone(Kept kept, @Nullable Removal removal) {}

    /** Null when this organisation has none of this id. */
    public synchronized @Nullable Gone delete(String organisation, UUID id, Actor by) {
        Kept kept = store.documents().delete(organisation, id, by);
        if (kept == null) return null;
        Optional<Removal> removal = remove(organisation, id.toString());
        unreadable.remove(id);
        return new Gone(kept, removal.orElse(null));
    }

    /** What had to be gone by today goes, also where nobody asks. */
    void deleteDue() {
        try {
            LocalDate today = workbench.today();
            forgetDue(today);
            for (Kept due : store.documents().due(today)) delete(due.organisation(), due.id(), Actor.DEICH);
        } catch (RuntimeException away) {
            // the next hour tries again
            LOG.warn(
                    "not all that had to be gone by today is deleted: {}",
                    away.getClass().getSimpleName());
        }
    }

    /** Another server may have deleted it in the store already, and nobody of its organisation has asked here since. */
    private synchronized void forgetDue(LocalDate today) {
        for (Document due : library.due(today)) remove(due.owner(), due.id());
    }

    @Override
    public void close() {
        clock.shutdownNow();
        rankers.close();
        if (embedded != null) embedded.close();
        library.close();
    }
}
