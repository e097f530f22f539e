// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import deich.assistant.ask.Extract;
import deich.assistant.find.Library;
import deich.assistant.find.Sight;
import deich.assistant.meaning.Embedding;
import deich.assistant.meaning.Vectors;
import deich.assistant.source.Document;
import deich.server.Served;
import deich.server.work.Content;
import deich.server.work.Workbench;
import deich.store.Actor;
import deich.store.people.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two servers on one store. */
class BookcaseTest {
    private static final Served SERVED = Served.shared();
    private static final Content CONTENT = Content.read(Served.ROOT.resolve("content"));
    /** On which day it is for both servers of this test, and for no other. */
    private static final Instant LATER = Instant.now().plus(Duration.ofDays(3));

    private static Bookcase server() {
        return server(null);
    }

    private static Bookcase server(@Nullable Embedding model) {
        var workbench = new Workbench(
                SERVED.store(), CONTENT, Runnable::run, InstantSource.fixed(LATER), ZoneId.systemDefault());
        return new Bookcase(SERVED.store(), workbench, null, model, Vectors.NONE);
    }

    private static UUID kept(String name, LocalDate deleteOn) {
        Actor by = new Actor(SERVED.person(Served.OTHER_LAND, Role.ISB).id());
        byte[] bytes =
                ("# " + name + "\n\nDie Fähre nach " + name + " fährt stündlich.\n").getBytes(StandardCharsets.UTF_8);
        return SERVED.store()
                .documents()
                .keep(Served.OTHER_LAND, name + ".md", name, "Probe", deleteOn, bytes, by)
                .id();
    }

    private static boolean holds(Library library, UUID id) {
        return library.documents(Sight.of(Served.OTHER_LAND)).stream()
                .map(Document::id)
                .anyMatch(id.toString()::equals);
    }

    /** Also on a server that did not delete it, and before anybody of the organisation asks there again. */
    @Test
    void whatHadToBeGoneIsGoneFromEveryServersMemory() {
        LocalDate tomorrow = LocalDate.now(ZoneId.systemDefault()).plusDays(1);
        UUID due = kept("Klein Klützhagen", tomorrow);
        UUID stays = kept("Groß Klützhagen", tomorrow.plusDays(30));
        try (Bookcase one = server();
                Bookcase other = server()) {
            Library here = one.of(Served.OTHER_LAND);
            Library there = other.of(Served.OTHER_LAND);
            assertThat(holds(here, due)).isTrue();
            assertThat(holds(there, due)).isTrue();
            one.deleteDue();
            other.deleteDue();
            assertThat(SERVED.store().documents().of(Served.OTHER_LAND))
                    .noneMatch(each -> each.id().equals(due));
            assertThat(holds(here, due)).isFalse();
            assertThat(holds(there, due)).isFalse();
            assertThat(holds(there, stays)).isTrue();
        } finally {
            SERVED.store().documents().delete(Served.OTHER_LAND, stays, Actor.DEICH);
        }
    }

    /** Knows that a ferry is a ship; reads when it is let. */
    private static final class Seafarer implements Embedding {
        private final CountDownLatch let = new CountDownLatch(1);

        @Override
        public String name() {
            return "seebaer-1";
        }

        @Override
        public float[] question(String text) {
            return text.contains("Schiff") ? new float[] {1, 0} : new float[] {0, 1};
        }

        @Override
        public float[] passage(String text) {
            try {
                let.await();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
            return text.contains("Fähre") ? new float[] {1, 0} : new float[] {0, 1};
        }

        @Override
        public void close() {}
    }

    @Test
    void anEmbeddingModelHasASayOnceItReadEverything() throws InterruptedException {
        UUID ferry = kept("Schleimünde", LocalDate.now(ZoneId.systemDefault()).plusDays(30));
        var model = new Seafarer();
        String asked = "Welches Schiff?";
        try (Bookcase bookcase = server(model)) {
            assertThat(found(bookcase, asked)).doesNotContain("Die Fähre nach Schleimünde fährt stündlich.");
            assertThat(bookcase.finding(Served.OTHER_LAND)).isEqualTo(new Bookcase.Finding("", true));
            model.let.countDown();
            while (bookcase.finding(Served.OTHER_LAND).reading()) Thread.sleep(10);
            assertThat(bookcase.finding(Served.OTHER_LAND)).isEqualTo(new Bookcase.Finding("seebaer-1", false));
            assertThat(found(bookcase, asked)).contains("Die Fähre nach Schleimünde fährt stündlich.");
        } finally {
            SERVED.store().documents().delete(Served.OTHER_LAND, ferry, Actor.DEICH);
        }
    }

    private static List<String> found(Bookcase bookcase, String question) {
        return bookcase.answer(Served.OTHER_LAND, question).parts().stream()
                .flatMap(part -> part.extracts().stream())
                .map(Extract::text)
                .toList();
    }
}
