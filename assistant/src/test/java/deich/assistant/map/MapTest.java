// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import deich.assistant.find.Sight;
import deich.assistant.source.Catalogue;
import deich.assistant.source.Catalogues;
import deich.assistant.source.Passage;
import deich.assistant.source.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MapTest {
    private static final Path DATA = Path.of(System.getProperty("deich.shared"), "data");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private static Passage control(String id, String title, String text) {
        return new Passage(id, "neu", title, List.of("Praktik", id.substring(0, 3)), OptionalInt.empty(), text);
    }

    private static Old old(String id, String sentence) {
        return new Old(id, id, "", "", sentence, sentence);
    }

    private static final List<Passage> CONTROLS = List.of(
            control("NET.1", "Segmentierung", "Netze MUSS die Institution in Segmente trennen."),
            control("DAT.1", "Datensicherung", "Daten MUSS die Institution regelmäßig sichern."),
            control("BER.1", "Kennwörter", "Zugänge MUSS die Institution mit Kennwörtern schützen."));

    @Test
    void proposesWithoutAnythingConfirmed() {
        Ranker ranker = Ranker.learn(new Ranker.Ground(CONTROLS, List.of()), List.of());

        assertThat(ranker.propose(old("A1", "Sicherungen der Daten SOLLTEN regelmäßig erstellt werden."), 1))
                .extracting(Proposal::control)
                .containsExactly("DAT.1");
    }

    @Test
    void learnsFromWhatWasConfirmed() {
        var confirmed = new ArrayList<Confirmed>();
        for (int i = 0; i < 30; i++) {
            confirmed.add(new Confirmed(
                    old("F" + i, "Die Zutrittskarte Nummer " + i + " wird am Tor gezeigt."),
                    new TreeSet<>(List.of("BER.1"))));
            confirmed.add(new Confirmed(
                    old("G" + i, "Der Router Nummer " + i + " filtert den Verkehr."), new TreeSet<>(List.of("NET.1"))));
        }
        var ground = new Ranker.Ground(CONTROLS, List.of());
        List<Proposal> proposals =
                Ranker.learn(ground, confirmed).propose(old("X", "Eine Zutrittskarte wird gezeigt."), 1);

        assertThat(proposals).extracting(Proposal::control).containsExactly("BER.1");
        assertThat(proposals.getFirst().like()).hasSize(3).allMatch(id -> id.startsWith("F"));
        assertThat(Ranker.learn(ground, confirmed).propose(old("X", "Eine Zutrittskarte wird gezeigt."), 1))
                .isEqualTo(proposals);
    }

    /** A law: what is kept in memory changes how long it takes, and nothing else. */
    @Test
    void keepingComparisonsChangesNothing() {
        var confirmed = new ArrayList<Confirmed>();
        for (int i = 0; i < 40; i++)
            confirmed.add(new Confirmed(
                    old("F" + i, "Die Sicherung Nummer " + i + " der Daten und Netze wird geprüft."),
                    new TreeSet<>(List.of(CONTROLS.get(i % 3).id()))));
        Old asked = old("X", "Netze und Kennwörter werden gesichert.");
        List<Proposal> once =
                Ranker.learn(new Ranker.Ground(CONTROLS, List.of()), confirmed).propose(asked, 3);
        for (int kept : new int[] {1, 10, 1_000}) {
            var ground = new Ranker.Ground(CONTROLS, List.of(), kept);
            for (int again = 0; again < 3; again++)
                assertThat(Ranker.learn(ground, confirmed).propose(asked, 3)).isEqualTo(once);
        }
    }

    private static Review review() {
        return Review.empty()
                .propose(
                        "A1",
                        List.of(new Proposal("DAT.1", 0.7, List.of()), new Proposal("NET.1", 0.2, List.of())),
                        Map.of("DAT.1", "67c185f2-ebfd-49cc-a910-9a6dd0901578"))
                .decide("A1", "DAT.1", State.CONFIRMED, "M. Muster", DAY);
    }

    @Test
    void aDecisionHasANameAndADay() {
        assertThatThrownBy(() -> review().decide("A1", "NET.1", State.REJECTED, "", DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNewProposalOverridesNoDecision() {
        Review again = review().propose("A1", List.of(new Proposal("DAT.1", 0.9, List.of())), Map.of());
        assertThat(again).isEqualTo(review());
    }

    @Test
    void theTableComesBackAsItWent() {
        ReviewFile.Read read = ReviewFile.read(ReviewFile.write(review(), Map.of("A1", "=SUMME(A1); \"so\"")));
        assertThat(read.mistakes()).isEmpty();
        assertThat(read.review()).isEqualTo(review());
    }

    @Test
    void aDecisionWithoutANameIsAMistakeWithItsLine() {
        ReviewFile.Read read = ReviewFile.read("old;control;uuid;share;state;by;on\nA;B;;0,5;confirmed;;\n");
        assertThat(read.mistakes()).extracting(ReviewFile.Mistake::line).containsExactly(2);
    }

    @Test
    void twoPutTogetherWhatTheyConfirmed() {
        Review there = Review.empty()
                .decide("A1", "DAT.1", State.REJECTED, "N. Nord", DAY)
                .decide("B1", "NET.1", State.CONFIRMED, "N. Nord", DAY);
        Review.Together together = review().with(there);

        assertThat(together.conflicts()).hasSize(1);
        assertThat(together.review().with(State.CONFIRMED))
                .extracting(Entry::old)
                .containsExactly("B1");
        assertThat(together.review().with(State.PROPOSED)).hasSize(2);
    }

    private static String oscal() {
        return Oscal.write(
                review(),
                "Übertragung",
                "Geprüft.",
                "alt.json",
                "neu.json",
                OffsetDateTime.parse("2026-11-30T12:00:00Z"));
    }

    @Test
    void theSameReviewGivesTheSameBytes() {
        assertThat(oscal()).isEqualTo(oscal()).contains("67c185f2-ebfd-49cc-a910-9a6dd0901578");
    }

    @Test
    void theCollectionIsAsTheSchemaOfOscalWants() throws IOException {
        Path schema = DATA.resolve("oscal-schemas/v1.2.1/oscal_mapping_schema.json");
        assumeTrue(Files.isRegularFile(schema), "no OSCAL schemas here");
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
        assertThat(registry.getSchema(Files.readString(schema)).validate(oscal(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void findsTheErrorsInTheMappingOfTheBsi() throws IOException {
        Path layer = DATA.resolve("bsi-stand-der-technik/control_layer");
        assumeTrue(Files.isDirectory(layer), "no catalogues here");
        Path base = layer.resolve("Grundschutz++/sources/catalogs");
        Catalogue kernel = read(base.resolve("Kernel/BSI-Stand-der-Technik-Kernel-catalog.json"));
        Catalogue method = read(base.resolve("Methodik-Grundschutz++/BSI-Methodik-Grundschutz++-catalog.json"));
        Drift drift = Drift.of(
                        Files.readAllBytes(
                                layer.resolve("Mappings/IT-GS2023-zu-GSpp/ITGS-to-GS++-mapping_collection.json")),
                        List.of(kernel, method))
                .orElseThrow();

        assertThat(kernel.controls().size() + method.controls().size()).isEqualTo(996);
        assertThat(kernel.controls()).allMatch(each -> !each.uuid().isEmpty());
        assertThat(drift.entries()).isEqualTo(1185);
        assertThat(drift.moved()).isEqualTo(130);
        assertThat(drift.namesAnother()).isEqualTo(90);
        assertThat(drift.dangling()).isEqualTo(56);
        assertThat(drift.gone()).isEqualTo(16);
    }

    private static Catalogue read(Path file) throws IOException {
        return Catalogues.read(file.toString(), Files.readAllBytes(file), Provenance.STANDARD, Sight.PUBLIC)
                .orElseThrow();
    }
}
