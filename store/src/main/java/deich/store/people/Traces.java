// SPDX-License-Identifier: EUPL-1.2
package deich.store.people;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What other tables know of a person, by login or by id. */
final class Traces {

    private Traces() {}

    static void endSessions(Handle handle, Person person) {
        handle.createUpdate("delete from spring_session where principal_name in (<names>)")
                .bindList("names", names(person))
                .execute();
    }

    static void erase(Handle handle, Person person) {
        handle.createUpdate("delete from user_credentials where user_entity_user_id in"
                        + " (select id from user_entities where name in (<names>))")
                .bindList("names", names(person))
                .execute();
        handle.createUpdate("delete from user_entities where name in (<names>)")
                .bindList("names", names(person))
                .execute();
        for (String table : List.of("code", "access_token", "person_identity"))
            handle.createUpdate("delete from " + table + " where person = :id")
                    .bind("id", person.id())
                    .execute();
    }

    private static List<String> names(Person person) {
        UUID id = person.id();
        return List.of(person.login(), id.toString());
    }
}
