// SPDX-License-Identifier: EUPL-1.2
package deich.server.people;

import deich.server.frame.Said;
import deich.store.Actor;
import deich.store.Store;
import deich.store.people.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Names of those who did something, as far as they still have one. */
public final class Authors {
    private final Store store;
    private final Said said;
    private final Map<UUID, String> known = new HashMap<>();

    public Authors(Store store, Said said) {
        this.store = store;
        this.said = said;
    }

    public String name(UUID person) {
        return known.computeIfAbsent(person, this::found);
    }

    private String found(UUID id) {
        if (id.equals(Actor.DEICH.person())) return said.t("author.deich");
        Person person = store.people().find(id);
        if (person == null || person.erased())
            return said.t("author.erased", id.toString().substring(0, 8));
        return person.name();
    }
}
