// SPDX-License-Identifier: EUPL-1.2
package deich.server.account;

import deich.store.people.Person;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Where somebody is signed in. */
final class OpenSessions {
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** @param here whether it is the one that asks */
    record One(Instant began, Instant last, boolean here) {}

    /** The newest first. @param here id of the session that asks */
    List<One> of(Person person, String here) {
        return all(person).stream()
                .filter(session -> !session.isExpired())
                .map(session -> new One(
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        session.getId().equals(here)))
                .sorted(Comparator.comparing(One::last).reversed())
                .toList();
    }

    /** Ends all but the one that asks. */
    void endOthers(Person person, String here) {
        for (Session session : all(person)) if (!session.getId().equals(here)) sessions.deleteById(session.getId());
    }

    private Collection<? extends Session> all(Person person) {
        return sessions.findByPrincipalName(person.id().toString()).values();
    }
}
