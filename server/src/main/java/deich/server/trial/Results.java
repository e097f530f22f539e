// SPDX-License-Identifier: EUPL-1.2
package deich.server.trial;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import deich.assess.Assessment;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.work.Asked;
import deich.server.work.Opened;
import deich.server.work.Outcomes;
import deich.server.work.Seen;
import deich.server.work.Workbench;
import deich.store.Actor;
import deich.store.Store;
import deich.store.people.Organisation;
import deich.store.people.Person;
import deich.store.run.Run;
import deich.store.stock.Bytes;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stress tests of an inventory and what came of them, as far as somebody may see it. */
public final class Results {
    private static final int MOST = 500;

    private final Store store;
    private final Workbench workbench;
    private final Cache<Key, Result> told =
            Caffeine.newBuilder().maximumSize(64).softValues().build();
    private final Cache<UUID, Counts> counts =
            Caffeine.newBuilder().maximumSize(2_000).build();

    public Results(Store store, Workbench workbench) {
        this.store = store;
        this.workbench = workbench;
    }

    /** By identity: what is equal is the same object here, and comparing whole results would take longer than telling them. */
    private record Key(Assessment found, Seen seen, Locale locale) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key(Assessment f, Seen s, Locale l) && f == found && s == seen && l.equals(locale);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(found) * 31 + System.identityHashCode(seen);
        }
    }

    /** The stress tests of this inventory that somebody ordered, the newest first. */
    public List<Run> all(Desk desk) {
        return store.runs().list(desk.opened().stock().id(), MOST).stream()
                .filter(run -> run.kind().equals(Outcomes.KIND) && !run.by().equals(Actor.DEICH.person()))
                .toList();
    }

    /** @throws Missing when this inventory has no such run */
    public Run find(Desk desk, UUID id) {
        Run run = store.runs().find(id);
        if (run == null
                || !run.kind().equals(Outcomes.KIND)
                || !run.stock().equals(desk.opened().stock().id())) throw new Missing();
        return run;
    }

    /** Whether it is done and what came of it is not in memory: then it has to be computed again. */
    boolean lost(Desk desk, Run run) {
        if (run.state() != Run.State.DONE) return false;
        Opened opened = workbench.open(desk.opened().stock(), run.version());
        Asked asked = Asked.of(run);
        return workbench.known(opened, asked.choice(), asked.day()) == null;
    }

    /** Null when it is not in memory. */
    @Nullable
    Result of(Desk desk, Run run) {
        Opened opened = workbench.open(desk.opened().stock(), run.version());
        Asked asked = Asked.of(run);
        Assessment found = workbench.known(opened, asked.choice(), asked.day());
        if (found == null) return null;
        Seen seen = workbench.seen(opened, desk.visit().organisation());
        return told.get(
                new Key(found, seen, desk.visit().locale()), _ -> Result.of(opened, found, seen, desk.said("trial")));
    }

    /** Of a run that is over, also when the result itself is not in memory. */
    Counts counts(Run run) {
        if (run.state() != Run.State.DONE) return Counts.NONE;
        return counts.get(run.id(), id -> {
            Bytes kept = store.runs().result(id, Counts.NAME);
            return kept == null ? Counts.NONE : Counts.read(kept.text());
        });
    }

    /** Who ordered a run: a person of one's own organisation by name, of others the organisation alone. */
    public String by(Desk desk, Run run) {
        Person person = store.people().find(run.by());
        if (person == null) return "–";
        if (person.organisation().equals(desk.visit().organisation().id())) return person.name();
        Organisation other = store.people().organisations().find(person.organisation());
        return other == null ? "–" : other.name();
    }

    /** Whether somebody of this organisation ordered it. */
    public boolean ours(Desk desk, Run run) {
        Person person = store.people().find(run.by());
        return person != null
                && person.organisation().equals(desk.visit().organisation().id());
    }
}
