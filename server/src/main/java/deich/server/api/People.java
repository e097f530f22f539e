// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.server.desk.Visit;
import deich.server.rule.Needs;
import deich.server.work.Examples;
import deich.store.Store;
import deich.store.audit.Entry;
import deich.store.people.Person;
import deich.store.people.Right;
import deich.store.people.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** People of the own organisation, organisations, and the audit log of what the own people did. */
@RestController
public final class People {
    private static final int PAGE = 200;

    private final Store store;

    public People(Store store) {
        this.store = store;
    }

    record One(UUID id, String login, String name, List<Role> roles, boolean active, Instant created) {
        static One of(Person person) {
            return new One(
                    person.id(),
                    person.login(),
                    person.name(),
                    List.copyOf(person.roles()),
                    person.active(),
                    person.created());
        }
    }

    record All(List<One> people) {}

    record Houses(List<Me.House> organisations) {}

    /** @param actor id of a person */
    record Line(
            long seq, Instant at, UUID actor, String action, String subject, Map<String, String> details, String hash) {
        static Line of(Entry entry) {
            return new Line(
                    entry.seq(),
                    entry.at(),
                    entry.actor(),
                    entry.action(),
                    entry.subject(),
                    entry.details(),
                    entry.hash());
        }
    }

    record Log(List<Line> entries) {}

    @Needs(Right.MANAGE_PEOPLE)
    @GetMapping("/api/v1/people")
    All people(Visit visit) {
        return new All(store.people().of(visit.organisation().id()).stream()
                .map(One::of)
                .toList());
    }

    @Needs(Right.MANAGE_PEOPLE)
    @GetMapping("/api/v1/organisations")
    Houses organisations() {
        return new Houses(Examples.without(store.people().organisations()).stream()
                .map(Me.House::of)
                .toList());
    }

    @Needs(Right.READ_AUDIT)
    @GetMapping("/api/v1/audit")
    Log log(Visit visit, @RequestParam(name = "before", defaultValue = "" + Long.MAX_VALUE) long before) {
        List<Entry> found = store.audit().pageOf(visit.organisation().id(), before, PAGE);
        return new Log(found.stream().map(Line::of).toList());
    }
}
