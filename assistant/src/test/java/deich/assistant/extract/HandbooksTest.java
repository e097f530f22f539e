// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.extract;

import static org.assertj.core.api.Assertions.assertThat;

import deich.assistant.source.About;
import deich.assistant.source.Document;
import deich.assistant.source.Papers;
import deich.assistant.source.Readers;
import deich.assistant.source.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How much of what a person reads out of a handbook the rules find, and how much of what they find is right. Handbooks and
 * answers are our own inventions (LIESMICH.md beside them). Names count as equal in any case of German grammar.
 */
class HandbooksTest {

    /** The three that rules were written on, as a file each; then the three that no rule was changed for. */
    @ParameterizedTest
    @CsvSource({
        "gemeinde, docx, 0.95, 0.95",
        "rechenzentrum, pdf, 0.95, 0.90",
        "meldewesen, odt, 0.95, 0.95",
        "amt, docx, 0.95, 0.90",
        "kreis, pdf, 0.95, 0.80",
    })
    void proposalsAreRightAndMany(String handbook, String format, double precision, double recall) {
        Score score = score(handbook, format);
        assertThat(score.precision())
                .as("%s, wrong: %s, missed: %s", score.line(), score.wrong(), score.missed())
                .isGreaterThanOrEqualTo(precision);
        assertThat(score.recall())
                .as("%s, wrong: %s, missed: %s", score.line(), score.wrong(), score.missed())
                .isGreaterThanOrEqualTo(recall);
    }

    /** The same handbook says the same whatever program wrote it. */
    @ParameterizedTest
    @CsvSource({"gemeinde", "rechenzentrum", "meldewesen", "amt", "kreis"})
    void formatsAgree(String handbook) {
        Set<String> markdown = said(extraction(handbook, "md").proposals());
        for (String format : List.of("docx", "odt", "pdf", "html"))
            assertThat(said(extraction(handbook, format).proposals()))
                    .as(format)
                    .isEqualTo(markdown);
    }

    @Test
    void proseWithoutTablesIsOfferedAsPassages() {
        Extraction extraction = extraction("verband", "docx");
        assertThat(extraction.estimate().precision()).isLessThan(Estimate.ENOUGH);
        assertThat(extraction.proposals()).isEmpty();
        assertThat(extraction.passages())
                .anySatisfy(passage -> assertThat(passage.text()).contains("Fernwirktechnik"));
    }

    /** Sentences about things that nothing else mentions, among sentences that mean something else. */
    @Test
    void doubtfulSentencesAreOfferedAsPassages() {
        String text = """
                Das Bürgerportal läuft auf dem Webserver.

                Gute Arbeit benötigt Ruhe. Der Vorstand benötigt jährlich einen Bericht. Jeder Einsatz benötigt Zeit.
                """;
        Document document = document("brief.txt", PLAIN.apply(text));
        assertThat(Extract.all(document)).isNotEmpty();
        assertThat(Extract.from(document).proposals()).isEmpty();
        assertThat(Extract.from(document).passages()).hasSize(1);
    }

    @Test
    void everyProposalCanBeTracedToItsWords() {
        Document document = document("rechenzentrum", "pdf");
        List<Proposal> proposals = Extract.from(document).proposals();
        assertThat(proposals).hasSizeGreaterThan(40).allSatisfy(proposal -> {
            var evidence = proposal.evidence();
            assertThat(document.passages())
                    .filteredOn(passage -> passage.id().equals(evidence.passage()))
                    .singleElement()
                    .satisfies(passage -> {
                        assertThat(passage.text()).contains(evidence.words());
                        assertThat(passage.page()).isPresent().isEqualTo(evidence.page());
                    });
        });
    }

    @Test
    void namesOfPeopleAreNotTaken() {
        for (String handbook : List.of("gemeinde", "rechenzentrum", "meldewesen", "amt", "kreis"))
            assertThat(said(extraction(handbook, "md").proposals()))
                    .noneMatch(line -> line.matches(".*(jansen|petersen|krüger|thomsen).*"));
    }

    private record Score(String handbook, String format, Set<String> right, Set<String> wrong, Set<String> missed) {
        double precision() {
            return (double) right.size() / (right.size() + wrong.size());
        }

        double recall() {
            return (double) right.size() / (right.size() + missed.size());
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%s.%s: %d right, %d wrong, %d missed: precision %.3f, recall %.3f",
                    handbook,
                    format,
                    right.size(),
                    wrong.size(),
                    missed.size(),
                    precision(),
                    recall());
        }
    }

    private static Score score(String handbook, String format) {
        return score(said(extraction(handbook, format).proposals()), handbook, format);
    }

    private static Score score(Set<String> said, String handbook, String format) {
        Set<String> answers = answers(handbook);
        Set<String> right = new TreeSet<>(said);
        right.retainAll(answers);
        Set<String> wrong = new TreeSet<>(said);
        wrong.removeAll(answers);
        Set<String> missed = new TreeSet<>(answers);
        missed.removeAll(said);
        return new Score(handbook, format, right, wrong, missed);
    }

    private static Set<String> said(List<Proposal> proposals) {
        Set<String> lines = new TreeSet<>();
        for (Proposal each : proposals) {
            String key = Names.key(each.subject());
            switch (each.sort()) {
                case COMPONENT -> lines.add(each.value() + " | " + key);
                case MTPD, RTO, RPO ->
                    lines.add(each.sort().word() + " | " + key + " | " + Lengths.seconds(each.value()));
                default -> lines.add(each.sort().word() + " | " + key + " | " + Names.key(each.value()));
            }
        }
        return lines;
    }

    private static Set<String> answers(String handbook) {
        Set<String> lines = new TreeSet<>();
        for (String line :
                text(handbook + ".answers").lines().filter(l -> !l.isBlank()).toList()) {
            List<String> cells = new ArrayList<>(List.of(line.split(" \\| ")));
            cells.set(1, Names.key(cells.get(1)));
            if (cells.size() > 2)
                cells.set(
                        2,
                        cells.getFirst().matches("mtpd|rto|rpo")
                                ? String.valueOf(Lengths.seconds(cells.get(2)))
                                : Names.key(cells.get(2)));
            lines.add(String.join(" | ", cells));
        }
        return lines;
    }

    private static Extraction extraction(String handbook, String format) {
        return Extract.from(document(handbook, format));
    }

    private static final Function<String, byte[]> PLAIN = text -> text.getBytes(StandardCharsets.UTF_8);

    static Document document(String handbook, String format) {
        String markdown = text(handbook + ".md");
        byte[] bytes = switch (format) {
            case "docx" -> Papers.docx(markdown);
            case "odt" -> Papers.odt(markdown);
            case "pdf" -> Papers.pdf(markdown);
            case "html" -> PLAIN.apply(Papers.html(markdown));
            default -> PLAIN.apply(markdown);
        };
        return document(handbook + "." + format, bytes);
    }

    static Document document(String file, byte[] bytes) {
        Reading reading = Readers.read(file, bytes, About.upload(file, "", "wir"));
        assertThat(reading).isInstanceOf(Reading.Taken.class);
        return ((Reading.Taken) reading).document();
    }

    private static String text(String name) {
        try (var in = HandbooksTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
