// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import deich.store.Store;
import deich.store.people.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Names for the lines of one list: each person is looked up once, however many lines are theirs. */
public final class PeopleNames {
    private final Map<UUID, String> known = new HashMap<>();
    private final Function<UUID, String> find;

    public PeopleNames(Function<UUID, String> find) {
        this.find = find;
    }

    /** By their own names; a dash for whoever is gone. */
    static PeopleNames of(Store store) {
        return new PeopleNames(id -> {
            Person person = store.people().find(id);
            return person == null ? "–" : person.name();
        });
    }

    public String of(UUID person) {
        return known.computeIfAbsent(person, find);
    }
}
