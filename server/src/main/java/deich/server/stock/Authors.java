// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.server.desk.Desk;
import deich.server.desk.Visit;
import deich.store.Actor;
import deich.store.people.Organisation;
import deich.store.people.People;
import deich.store.people.Person;
import deich.store.stock.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did something, as far as whoever asks may know: colleagues by name, others by their organisation. */
public final class Authors {
    private final People people;
    private final ZoneId zone;

    Authors(People people, ZoneId zone) {
        this.people = people;
        this.zone = zone;
    }

    public String name(Visit visit, UUID author) {
        if (author.equals(Actor.DEICH.person())) return "Deich";
        Person person = people.find(author);
        if (person == null) return visit.said("stock").t("author.gone");
        if (person.organisation().equals(visit.organisation().id())) return person.name();
        Organisation theirs = people.organisations().find(person.organisation());
        return theirs == null ? visit.said("stock").t("author.gone") : theirs.name();
    }

    /** Whether it was somebody of the organisation that asks, or Deich itself. */
    public boolean own(Visit visit, UUID author) {
        Person person = people.find(author);
        return author.equals(Actor.DEICH.person())
                || organisation(person).equals(visit.organisation().id());
    }

    private static String organisation(@Nullable Person person) {
        return person == null ? "" : person.organisation();
    }

    /** Why, as far as whoever asks may know: the reason of others could tell of weak points of theirs. Empty if not. */
    public String reason(Desk desk, Version version) {
        return Owning.keeps(desk) || own(desk.visit(), version.author()) ? version.reason() : "";
    }

    String when(Visit visit, Instant at) {
        return visit.said("stock").words().momentWithYear(LocalDateTime.ofInstant(at, zone));
    }
}
