// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import deich.assistant.source.Catalogue;
import deich.assistant.source.Document;
import deich.assistant.source.Passage;
import deich.assistant.source.Provenance;
import deich.store.assistant.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What of many decisions is learned from. */
class LessonsTest {
    private static final UUID WHO = UUID.randomUUID();
    private static final Instant BEGIN = Instant.parse("2026-11-30T08:00:00Z");

    private static Document document(String id, List<Passage> passages) {
        return new Document(id, id, Provenance.OWN, "kreis", "Probe", null, "", passages);
    }

    private static Passage passage(String id, String document) {
        return new Passage(id, document, "", List.of(), OptionalInt.empty(), "Daten MÜSSEN gesichert werden.");
    }

    private static Carried carried(int requirements, List<Decision> decisions) {
        List<Passage> olds = IntStream.range(0, requirements)
                .mapToObj(i -> passage("A" + i, "alt"))
                .toList();
        var catalogue = new Catalogue(
                "", "", document("neu", List.of(passage("N.1", "neu"))), List.of(new Catalogue.Control("N.1", "", "")));
        return new Carried(document("alt", olds), catalogue, decisions);
    }

    private static Decision decision(int old, boolean confirmed, int minute) {
        return new Decision("kreis", "A" + old, "N.1", confirmed, WHO, BEGIN.plusSeconds(60L * minute));
    }

    @Test
    void ofTooManyThoseDecidedLastAreLearnedFromInTheOrderOfTheList() {
        int most = Carried.LEARNED;
        var decisions = new ArrayList<Decision>();
        // the list's first requirement was decided last, its second first of all
        for (int i = 0; i < most + 2; i++) decisions.add(decision(i, true, i == 0 ? 2 * most : i));
        var lessons = carried(most + 2, decisions).lessons();
        assertThat(lessons.all()).isEqualTo(most + 2);
        assertThat(lessons.learned()).hasSize(most);
        assertThat(lessons.learned().getFirst().old().id()).isEqualTo("A0");
        assertThat(lessons.learned().get(1).old().id()).isEqualTo("A3");
        assertThat(lessons.learned().getLast().old().id()).isEqualTo("A" + (most + 1));
    }

    @Test
    void ofFewAllAreAndNothingThatSomebodyRejected() {
        var lessons = carried(3, List.of(decision(0, true, 1), decision(1, true, 2), decision(1, false, 3)))
                .lessons();
        assertThat(lessons.all()).isEqualTo(1);
        assertThat(lessons.learned()).extracting(each -> each.old().id()).containsExactly("A0");
    }
}
