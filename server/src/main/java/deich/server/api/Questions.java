// SPDX-License-Identifier: EUPL-1.2
package deich.server.api;

import deich.assistant.ask.Answer;
import deich.assistant.ask.Citation;
import deich.assistant.ask.Extract;
import deich.assistant.gate.Checked;
import deich.assistant.source.Document;
import deich.assistant.source.Passage;
import deich.assistant.source.Provenance;
import deich.server.assistant.Bookcase;
import deich.server.assistant.Rephrasing;
import deich.server.desk.Desk;
import deich.server.desk.Missing;
import deich.server.frame.Said;
import deich.server.rule.Needs;
import deich.server.wire.Refusal;
import deich.server.wire.Trouble;
import deich.store.people.Right;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions, the sentences that answer them, and where these stand. Neither question nor answer is kept. */
@RestController
public final class Questions {
    private static final int LONGEST = 2_000;

    private final Bookcase bookcase;
    private final Rephrasing rephrasing;

    public Questions(Bookcase bookcase, Rephrasing rephrasing) {
        this.bookcase = bookcase;
        this.rephrasing = rephrasing;
    }

    /** @param model whether a language model is to say it in its own words as well */
    record Question(String question, @Nullable Boolean model) {}

    /**
     * @param parts one for each question in what was asked
     * @param embedding model that had a say in finding; missing when none had
     * @param words only where they were asked for
     */
    record Told(
            List<Part> parts,
            @Nullable String embedding,
            @Nullable Words words) {}

    /** @param model what it is called; empty when none was asked @param trouble why there is nothing, or not all; else empty */
    record Words(String model, String trouble, List<Word> sentences) {
        static Words of(Said said, Rephrasing.Words words) {
            return new Words(
                    words.model(),
                    words.trouble(),
                    words.sentences().stream().map(each -> Word.of(said, each)).toList());
        }
    }

    /** @param proven whether a proof was found in what it cites @param doubtful it was, but one of them denies and the other does not */
    record Word(String text, boolean proven, boolean doubtful, String verdict, List<String> citations) {
        static Word of(Said said, Checked checked) {
            return new Word(
                    checked.text(),
                    checked.covered(),
                    checked.doubtful(),
                    Rephrasing.verdict(said, checked),
                    checked.citations());
        }
    }

    /** @param covered whether a passage has what was asked; else these are merely the nearest */
    record Part(String question, boolean covered, List<Cited> extracts) {}

    /** A sentence as it stands. @param from first character of it in the passage @param to behind the last */
    record Cited(
            String text,
            Provenance trust,
            String document,
            String title,
            List<String> path,
            String passage,
            @Nullable Integer page,
            int from,
            int to) {
        static Cited of(Extract extract) {
            Citation at = extract.citation();
            return new Cited(
                    extract.text(),
                    at.provenance(),
                    at.document(),
                    at.title(),
                    at.path(),
                    at.passage(),
                    number(at.page()),
                    at.from(),
                    at.to());
        }
    }

    /** A passage with what it stands in. */
    record Shown(
            String document,
            String title,
            Provenance trust,
            String passage,
            String heading,
            List<String> path,
            @Nullable Integer page,
            String text) {}

    static @Nullable Integer number(OptionalInt page) {
        return page.isPresent() ? page.getAsInt() : null;
    }

    @Needs(Right.READ)
    @PostMapping("/api/v1/stocks/{stock}/questions")
    Told ask(Desk desk, @RequestBody Question asked) {
        String question = asked.question() == null ? "" : asked.question().strip();
        if (question.isEmpty() || question.length() > LONGEST)
            throw Refusal.invalid(Trouble.of("question", desk.said("assistant").t("api.question", LONGEST)));
        String organisation = desk.visit().organisation().id();
        Answer answer = bookcase.answer(organisation, question);
        List<Part> parts = answer.parts().stream()
                .map(part -> new Part(
                        part.question(),
                        part.covered(),
                        part.extracts().stream().map(Cited::of).toList()))
                .toList();
        boolean reworded = Boolean.TRUE.equals(asked.model());
        String embedding = bookcase.finding(organisation).model();
        return new Told(
                parts,
                embedding.isEmpty() ? null : embedding,
                reworded ? Words.of(desk.said("assistant"), rephrasing.of(desk, answer)) : null);
    }

    @Needs(Right.READ)
    @GetMapping("/api/v1/stocks/{stock}/passages")
    Shown passage(Desk desk, @RequestParam("document") String id, @RequestParam("passage") String passage) {
        String organisation = desk.visit().organisation().id();
        Document document = bookcase.document(organisation, id);
        Passage found = document.passages().stream()
                .filter(each -> each.id().equals(passage))
                .findFirst()
                .orElseThrow(Missing::new);
        return new Shown(
                id,
                document.title(),
                document.provenance(),
                passage,
                found.title(),
                found.path(),
                number(found.page()),
                found.text());
    }
}
