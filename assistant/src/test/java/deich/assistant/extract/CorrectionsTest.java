// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.extract;

import static org.assertj.core.api.Assertions.assertThat;

import deich.assistant.extract.Proposal.Confidence;
import deich.assistant.extract.Proposal.Sort;
import deich.assistant.extract.Review.Column;
import deich.model.fact.Fact;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person puts right while confirming, and that nothing changes where nobody did. */
class CorrectionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private static Proposal proposal(Sort sort, String subject, String value) {
        return new Proposal(
                sort, subject, value, new Evidence("h", "Buch", "h#1", OptionalInt.of(3), "…"), Confidence.HIGH);
    }

    private static final List<Proposal> PROPOSALS = List.of(
            proposal(Sort.COMPONENT, "Wohngeld", "service"),
            proposal(Sort.MTPD, "Wohngeld", "3d"),
            proposal(Sort.NEED, "Wohngeld", "WOGEE"),
            proposal(Sort.COMPONENT, "WOGEE", "application"),
            proposal(Sort.RTO, "WOGEE", "8h"));

    private static List<Component> taken(List<ReviewReading.Row> rows, List<String> header) {
        ReviewReading reading = ReviewReading.of(header, rows, "ISB", DAY);
        assertThat(reading.flaws()).isEmpty();
        return Adopted.of(reading.confirmed(), Inventory.of()).components();
    }

    private static List<Component> taken(List<Proposal> proposals, Set<Integer> chosen, Corrections corrections) {
        return taken(corrections.rows(proposals, chosen, Locale.GERMANY), Review.header(Locale.GERMANY));
    }

    /** As lists were before they said what had been found: without that column nothing is compared. */
    private static List<Component> before(List<Proposal> proposals, Set<Integer> chosen) {
        int columns = Column.FOUND.ordinal();
        List<List<String>> written = Review.rows(proposals, Locale.GERMANY);
        var rows = new ArrayList<ReviewReading.Row>();
        for (int i = 0; i < written.size(); i++) {
            if (!chosen.contains(i)) continue;
            var cells = new ArrayList<>(written.get(i).subList(0, columns));
            cells.set(Column.CONFIRMED.ordinal(), "ja");
            rows.add(new ReviewReading.Row(i + 1, cells));
        }
        return taken(rows, Review.header(Locale.GERMANY).subList(0, columns));
    }

    /** A law. */
    @ParameterizedTest
    @CsvSource({"gemeinde", "rechenzentrum", "meldewesen", "amt", "kreis"})
    void withoutCorrectionsAllIsAsBefore(String handbook) {
        List<Proposal> proposals =
                Extract.from(HandbooksTest.document(handbook, "md")).proposals();
        for (int modulus = 1; modulus <= 5; modulus++) {
            int every = modulus;
            Set<Integer> chosen = IntStream.range(0, proposals.size())
                    .filter(i -> i % every == 0)
                    .boxed()
                    .collect(Collectors.toSet());
            Map<Integer, String> asFound = chosen.stream()
                    .filter(i -> proposals.get(i).sort() == Sort.COMPONENT
                            || proposals.get(i).sort().length())
                    .collect(Collectors.toMap(
                            i -> i,
                            i -> proposals.get(i).sort() == Sort.COMPONENT
                                    ? proposals.get(i).subject()
                                    : proposals.get(i).value()));
            List<Component> expected = before(proposals, chosen);
            assertThat(expected).isNotEmpty();
            assertThat(taken(proposals, chosen, Corrections.NONE)).isEqualTo(expected);
            // Names are known in any case of grammar: only the component's own row says how it is written
            if (modulus == 1)
                assertThat(taken(proposals, chosen, new Corrections(asFound)).stream()
                                .map(each -> each.id() + " "
                                        + each.objectives().rto().getClass()))
                        .isEqualTo(expected.stream()
                                .map(each -> each.id() + " "
                                        + each.objectives().rto().getClass())
                                .toList());
        }
    }

    @Test
    void whatElseIsSaidFollowsACorrectedName() {
        List<Component> taken =
                taken(PROPOSALS, Set.of(0, 1, 2, 3, 4), new Corrections(Map.of(3, "WOGE", 1, "129600s")));
        assertThat(taken).extracting(Component::id).containsExactly("wohngeld", "woge");
        Component service = taken.getFirst();
        assertThat(service.labels()).containsEntry("quelle", "Buch, Seite 3");
        assertThat(service.needs().toString()).contains("woge");
        assertThat(((Fact.Stated<?>) service.objectives().mtpd()).source().from())
                .isEqualTo("Buch, Seite 3; geändert von ISB, gefunden war „Wohngeld: 3d“");
        Component application = taken.getLast();
        assertThat(application.name()).isEqualTo("WOGE");
        assertThat(application.labels())
                .containsEntry("quelle", "Buch, Seite 3; geändert von ISB, gefunden war „WOGEE: Anwendung“");
        assertThat(((Fact.Stated<?>) application.objectives().rto()).source().from())
                .contains("WOGEE: 8h");
    }

    @Test
    void whatIsNotTickedIsNotCorrected() {
        List<Component> taken = taken(PROPOSALS, Set.of(0, 1), new Corrections(Map.of(3, "WOGE", 99, "x")));
        assertThat(taken).isEqualTo(before(PROPOSALS, Set.of(0, 1)));
    }

    @Test
    void whatIsNoLengthIsAFlawAndNoFault() {
        for (String typed : List.of("1.2.3h", "..d", ".", "99999y", "999999999999y", "h")) {
            var rows = new Corrections(Map.of(1, typed)).rows(PROPOSALS, Set.of(0, 1), Locale.GERMANY);
            assertThat(ReviewReading.of(Review.header(Locale.GERMANY), rows, "ISB", DAY)
                            .flaws())
                    .as(typed)
                    .extracting(ReviewFlaw::sort)
                    .containsExactly(ReviewFlaw.Sort.NO_LENGTH);
        }
    }
}
