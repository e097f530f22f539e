// SPDX-License-Identifier: EUPL-1.2
package deich.server.overview;

import deich.server.desk.Desk;
import deich.server.frame.Said;
import deich.server.work.Outcomes;
import deich.store.Actor;
import deich.store.Store;
import deich.store.people.Organisation;
import deich.store.people.Person;
import deich.store.run.Run;
import deich.store.stock.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an inventory lately. Of others one learns which organisation it was and when; why, and who there, stays
 * with them, for reasons speak of components.
 */
public final class Lately {
    private static final int MOST = 5;

    private final Store store;
    private final Desk desk;
    private final Said said;

    Lately(Store store, Desk desk) {
        this.store = store;
        this.desk = desk;
        this.said = desk.said("overview");
    }

    /** @param why empty for what is not told */
    public record Change(int version, String at, String who, String why) {}

    /** @param href where its result is; empty where there is no page for it */
    public record Ordered(String kind, int version, String at, String who, String state, String href) {}

    List<Change> versions() {
        return store.stocks().history(desk.opened().stock().id()).stream()
                .limit(MOST)
                .map(this::change)
                .toList();
    }

    private Change change(Version version) {
        String why = open(version.author()) ? version.reason() : "";
        return new Change(version.number(), moment(said, version.at()), who(version.author()), why);
    }

    List<Ordered> runs() {
        return store.runs().list(desk.opened().stock().id(), MOST).stream()
                .map(this::ordered)
                .toList();
    }

    private Ordered ordered(Run run) {
        String key = "run." + run.kind();
        return new Ordered(
                said.has(key) ? said.t(key) : run.kind(),
                run.version(),
                moment(said, run.asked()),
                who(run.by()),
                said.t("state." + run.state().name().toLowerCase(java.util.Locale.ROOT)),
                run.kind().equals(Outcomes.KIND) ? desk.base() + "/stresstest/" + run.id() : "");
    }

    /** Whoever keeps the inventory, and one's own people, tell all. */
    private boolean open(UUID author) {
        Person person = store.people().find(author);
        boolean own = person != null
                && person.organisation().equals(desk.visit().organisation().id());
        return own
                || author.equals(Actor.DEICH.person())
                || desk.opened()
                        .stock()
                        .owner()
                        .equals(desk.visit().organisation().id());
    }

    private String who(UUID id) {
        if (id.equals(Actor.DEICH.person())) return said.t("who.deich");
        Person person = store.people().find(id);
        if (person == null) return said.t("who.gone");
        if (open(id)) return person.erased() ? said.t("who.gone") : person.name();
        return name(store.people().organisations().find(person.organisation()));
    }

    private String name(@Nullable Organisation organisation) {
        return organisation == null ? said.t("who.gone") : organisation.name();
    }

    static String moment(Said said, Instant at) {
        return said.words().momentWithYear(LocalDateTime.ofInstant(at, ZoneId.systemDefault()));
    }
}
