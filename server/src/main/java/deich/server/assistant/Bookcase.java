// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import deich.assistant.ask.Content;
import deich.assistant.find.Library;
import deich.assistant.find.Removal;
import deich.assistant.find.Sight;
import deich.assistant.source.About;
import deich.assistant.source.Document;
import deich.assistant.source.Problem;
import deich.assistant.source.Provenance;
import deich.assistant.source.Readers;
import deich.assistant.source.Reading;
import deich.server.frame.Said;
import deich.server.work.Workbench;
import deich.store.Actor;
import deich.store.Store;
import deich.store.assistant.Documents;
import deich.store.assistant.Kept;
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

/**
 * The documents that can be asked on this server. The store has the last word on what there is: what another server took in or
 * deleted is taken in or deleted here before the next answer.
 */
public final class Bookcase implements AutoCloseable {
    private final Store store;
    private final Workbench workbench;
    private final Library library = new Library();
    private final Map<UUID, List<Problem>> unreadable = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("deich-documents").daemon().factory());
    private boolean filled;

    Bookcase(Store store, Workbench workbench) {
        this.store = store;
        this.workbench = workbench;
        clock.scheduleWithFixedDelay(this::deleteDue, 1, 60, TimeUnit.MINUTES);
    }

    /** What this organisation may ask. */
    public synchronized Library of(String organisation) {
        if (!filled) {
            library.put(shipped());
            filled = true;
        }
        reconcile(organisation);
        return library;
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

    private void reconcile(String organisation) {
        Map<String, Document> here = new HashMap<>();
        for (Document each : library.documents(Sight.of(organisation)))
            if (each.owner().equals(organisation)) here.put(each.id(), each);
        for (Kept kept : store.documents().of(organisation)) {
            Document known = here.remove(kept.id().toString());
            if (known == null || known.provenance() != provenance(kept)) take(kept);
        }
        here.keySet().forEach(gone -> library.remove(organisation, gone));
    }

    private void take(Kept kept) {
        if (unreadable.containsKey(kept.id())) return;
        byte[] bytes = store.documents().bytes(kept.organisation(), kept.id());
        if (bytes == null) return;
        switch (Readers.read(kept.name(), bytes, about(kept))) {
            case Reading.Taken taken -> library.put(List.of(taken.document()));
            case Reading.Refused refused -> unreadable.put(kept.id(), refused.problems());
        }
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

    /** What was deleted with the proof that nothing of it is left here; the proof is missing where it had not been read. */
    public record Gone(Kept kept, @Nullable Removal removal) {}

    /** Null when this organisation has none of this id. */
    public synchronized @Nullable Gone delete(String organisation, UUID id, Actor by) {
        Kept kept = store.documents().delete(organisation, id, by);
        if (kept == null) return null;
        Optional<Removal> removal = library.remove(organisation, id.toString());
        unreadable.remove(id);
        return new Gone(kept, removal.orElse(null));
    }

    /** What had to be gone by today goes, also where nobody asks. */
    private void deleteDue() {
        try {
            Documents documents = store.documents();
            for (Kept due : documents.due(workbench.today())) delete(due.organisation(), due.id(), Actor.DEICH);
        } catch (RuntimeException away) {
            // a database out of reach is told by the pages; the next hour tries again
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        library.close();
    }
}
