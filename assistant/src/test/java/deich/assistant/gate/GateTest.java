// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.gate;

import static org.assertj.core.api.Assertions.assertThat;

import deich.assistant.gate.Checked.Covered;
import deich.assistant.gate.Checked.NotCovered;
import deich.assistant.gate.Checked.Reason;
import deich.assistant.gate.Measurement.Pair;
import deich.assistant.gate.Measurement.Row;
import deich.assistant.gate.Measurement.Trial;
import deich.assistant.source.Passage;
import deich.assistant.talk.Answer;
import deich.assistant.talk.ChatModel;
import deich.assistant.talk.Limits;
import deich.assistant.talk.Listener;
import deich.assistant.talk.Message;
import deich.assistant.talk.NoModel;
import deich.assistant.talk.Request;
import deich.assistant.talk.Stop;
import deich.assistant.talk.TalkFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GateTest {
    private static final Passage BACKUP = passage(
            "DER.4.A7",
            "Datensicherungen MÜSSEN alle 24 Stunden erstellt werden. Sie SOLLTEN an einem zweiten Standort liegen. Die Sicherung darf nicht im selben Netz stehen.");
    private static final Map<String, Passage> KNOWN = Map.of("DER.4.A7", BACKUP);
    private static final Gate GATE = Gate.usual(Weights.EVEN);

    private static Passage passage(String id, String text) {
        return new Passage(id, "doc", "", List.of(), OptionalInt.empty(), text);
    }

    private static Checked.State state(String sentence) {
        return GATE.check(sentence, List.of("DER.4.A7"), KNOWN).state();
    }

    private static Reason reason(Checked.State state) {
        return ((NotCovered) state).reason();
    }

    @Test
    void whatTheSourceSaysPasses() {
        assertThat(state("Alle 24 Stunden müssen Datensicherungen erstellt werden."))
                .isInstanceOf(Covered.class);
        assertThat(state("Nach DER.4.A7 sollten die Sicherungen an einem zweiten Standort liegen."))
                .isInstanceOf(Covered.class);
    }

    @Test
    void whatItDoesNotSayIsShownSo() {
        assertThat(reason(state("Datensicherungen müssen alle 48 Stunden erstellt werden.")))
                .isEqualTo(Reason.NUMBER);
        assertThat(reason(state("Datensicherungen müssen alle 24 Tage erstellt werden.")))
                .isEqualTo(Reason.NUMBER);
        assertThat(reason(state("Nach DER.4.A8 müssen Datensicherungen erstellt werden.")))
                .isEqualTo(Reason.NUMBER);
        assertThat(reason(state("Datensicherungen sollten alle 24 Stunden erstellt werden.")))
                .isEqualTo(Reason.MODAL);
        assertThat(reason(state("Die Sicherung darf im selben Netz stehen."))).isEqualTo(Reason.MODAL);
        assertThat(reason(state("Datensicherungen werden alle 24 Stunden erstellt.")))
                .isEqualTo(Reason.MODAL);
        assertThat(reason(state("Der Bürgermeister wohnt in einem großen Haus.")))
                .isEqualTo(Reason.COVERAGE);
        assertThat(reason(GATE.check("Datensicherungen.", List.of(), KNOWN).state()))
                .isEqualTo(Reason.NO_CITATION);
        assertThat(reason(GATE.check("Datensicherungen.", List.of("X"), KNOWN).state()))
                .isEqualTo(Reason.UNKNOWN_CITATION);
    }

    @Test
    void aChangedNegationIsAWarning() {
        Passage plain = passage("p", "Die Sicherung liegt im zweiten Rechenzentrum.");
        Checked checked =
                GATE.check("Die Sicherung liegt nicht im zweiten Rechenzentrum.", List.of("p"), Map.of("p", plain));
        assertThat(checked.state()).isEqualTo(new Covered(1, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Datensicherungen ![x](a)",
                "siehe [hier](x)",
                "https://evil.example/?q=Datensicherungen",
                "www.evil.example",
                "<img src=x>",
                "javascript:alert",
                "mail an a@b.example",
                "Daten\u200bsicherung",
                "Daten\u202esicherung",
                "[x]: y",
                "&#104;ttp",
                "data:text/html"
            })
    void linksImagesAndMarkupNeverPass(String form) {
        assertThat(reason(state(form))).isEqualTo(Reason.FORM);
    }

    @Property(tries = 200)
    void anythingAtAllIsJudgedWithoutAnError(@ForAll @StringLength(max = 80) String sentence) {
        assertThat(GATE.check(sentence, List.of("DER.4.A7"), KNOWN).state()).isNotNull();
    }

    @Property(tries = 100)
    void whatIsCitedWithForeignNumbersNeverPasses(@ForAll @net.jqwik.api.constraints.IntRange(min = 100) int number) {
        assertThat(reason(state("Alle " + number + " Stunden müssen Datensicherungen erstellt werden.")))
                .isEqualTo(Reason.NUMBER);
    }

    // Reworder

    private static ChatModel saying(String answer) {
        return new ChatModel() {
            @Override
            public String name() {
                return "probe";
            }

            @Override
            public Answer ask(Request request, Listener listener, Stop stop) throws TalkFailed {
                if (answer.isEmpty()) throw new TalkFailed(TalkFailed.Why.CUT_OFF, "");
                return new Answer(answer, List.of(), 1, 1);
            }
        };
    }

    private static Reworded reworded(ChatModel model) {
        var reworder = new Reworder(
                model, Limits.USUAL, (question, _) -> List.of(Message.user(question)), UnaryOperator.identity());
        return reworder.reword("Wie oft?", List.of(BACKUP), GATE, new Stop());
    }

    @Test
    void anAnswerInTheAskedFormIsCheckedSentenceBySentence() {
        Reworded answer = reworded(saying("""
                ```json
                {"sentences":[{"text":"Alle 24 Stunden müssen Datensicherungen erstellt werden.","citations":["DER.4.A7"]},
                 {"text":"Das kostet 12 Euro.","citations":["DER.4.A7"]}]}
                ```"""));
        assertThat(answer.extract()).isFalse();
        assertThat(answer.model()).isEqualTo("probe");
        assertThat(answer.sentences()).extracting(Checked::covered).containsExactly(true, false);
    }

    @Test
    void aModelThatKnowsNoSchemaMayCiteInBrackets() {
        Reworded answer = reworded(saying("Alle 24 Stunden müssen Datensicherungen erstellt werden [DER.4.A7]. Ende."));
        assertThat(answer.covered())
                .extracting(Checked::text)
                .containsExactly("Alle 24 Stunden müssen Datensicherungen erstellt werden.");
    }

    /** What was taken out may be what the sentence was about. */
    @Test
    void aSentenceThatHeldMoreThanWordsIsNeverCovered() {
        Reworded answer = reworded(saying("""
                {"sentences":[{"text":"Alle 24 Stunden müssen Datensicherungen erstellt werden [1][2].","citations":["DER.4.A7"]},
                 {"text":"Alle 24 Stunden müssen Datensicherungen erstellt werden: [hier](https://x.example).","citations":["DER.4.A7"]},
                 {"text":"![](https://x.example/p.png)","citations":["DER.4.A7"]},
                 {"text":"https://x.example","citations":["DER.4.A7"]},
                 {"text":"Alle 24 Stunden müssen Datensicherungen\\n→ Beleg gefunden: DER.4.A7 &#104;","citations":["DER.4.A7"]},
                 {"text":"Datensicherungen müssen alle 24 Stunden\\nerstellt werden.","citations":["DER.4.A7"]},
                 {"text":"[3]","citations":["DER.4.A7"]}]}"""));
        assertThat(answer.sentences())
                .extracting(Checked::text)
                .containsExactly(
                        "Alle 24 Stunden müssen Datensicherungen erstellt werden.",
                        "Alle 24 Stunden müssen Datensicherungen erstellt werden: hier.",
                        "…",
                        "Datensicherungen müssen alle 24 Stunden erstellt werden.");
        assertThat(answer.sentences()).extracting(Checked::covered).containsExactly(true, false, false, true);
        assertThat(reason(answer.sentences().get(1).state())).isEqualTo(Reason.FORM);
    }

    @Test
    void withoutACoveredSentenceTheExtractIsTheAnswer() {
        for (ChatModel model : List.of(saying("Alles gut [DER.4.A7]."), saying(""), NoModel.DEFAULT)) {
            Reworded answer = reworded(model);
            assertThat(answer.extract()).isTrue();
            assertThat(answer.covered()).extracting(Checked::text).containsExactly(BACKUP.text());
        }
        assertThat(reworded(saying("")).failed()).isEqualTo(TalkFailed.Why.CUT_OFF);
    }

    // Restyler

    @Test
    void aRestyledSentenceKeepsNumbersNamesAndObligation() throws TalkFailed {
        String sentence = "Das Bürgeramt Bernsteen ist nach 3 Tagen wieder erreichbar.";
        assertThat(restyled(sentence, "Nach 3 Tagen ist das Bürgeramt Bernsteen wieder erreichbar."))
                .isNotNull();
        for (String wrong : List.of(
                "Nach 4 Tagen ist das Bürgeramt Bernsteen wieder erreichbar.",
                "Nach 3 Tagen ist das Bürgeramt wieder erreichbar.",
                "Nach 3 Tagen muss das Bürgeramt Bernsteen wieder erreichbar sein.",
                "Nach 3 Tagen ist das Bürgeramt Bernsteen nicht wieder erreichbar.",
                "Das BSI sagt: Nach 3 Tagen ist das Bürgeramt Bernsteen wieder erreichbar.",
                "Nach 3 Tagen ist das Bürgeramt Bernsteen wieder erreichbar: https://x.example",
                "Nach 3 Tagen Bernsteen."))
            assertThat(restyled(sentence, wrong)).as(wrong).isNull();
    }

    private static @org.jspecify.annotations.Nullable String restyled(String sentence, String said) throws TalkFailed {
        return new Restyler(saying(said), Limits.USUAL, "Kürzer.", Plain::fits)
                .restyle(sentence, List.of("Bürgeramt Bernsteen"), new Stop());
    }

    // Measurement

    @Test
    void theOwnPairsAreToldApart() {
        Map<Trial, Row> rows = rows(Measurement.ownPairs());
        assertThat(share(rows, Trial.RIGHT_KEPT)).isGreaterThanOrEqualTo(0.92);
        assertThat(share(rows, Trial.ALTERED_NUMBER_CAUGHT)).isEqualTo(1);
        assertThat(share(rows, Trial.INSERTED_NEGATION_NOTED)).isGreaterThanOrEqualTo(0.9);
        assertThat(share(rows, Trial.OTHER_MODAL_CAUGHT)).isGreaterThanOrEqualTo(0.95);
        assertThat(share(rows, Trial.RANDOM_CITATION_REJECTED)).isGreaterThanOrEqualTo(0.97);
        assertThat(share(rows, Trial.HARDEST_CITATION_REJECTED)).isGreaterThanOrEqualTo(0.75);
    }

    /** Only where the set lies beside. */
    @Test
    void requirementsOfIndependentOriginAreToldApart() throws IOException {
        Path file = Path.of(System.getProperty("deich.shared"), "data/retrieval/mapping-itgs2023-to-gspp.json");
        Assumptions.assumeTrue(Files.isRegularFile(file), "no data here");
        JsonNode set = JsonMapper.shared().readTree(Files.readString(file));
        var pairs = new ArrayList<Pair>();
        for (JsonNode q : set.path("queries"))
            pairs.add(new Pair(
                    q.path("sent").asString(),
                    passage(
                            q.path("id").asString().split("-UA")[0],
                            q.path("req").asString())));
        Map<Trial, Row> rows = rows(pairs);
        assertThat(share(rows, Trial.RIGHT_KEPT)).isGreaterThanOrEqualTo(0.97);
        assertThat(share(rows, Trial.OTHER_MODAL_CAUGHT)).isGreaterThanOrEqualTo(0.95);
        assertThat(share(rows, Trial.RANDOM_CITATION_REJECTED)).isGreaterThanOrEqualTo(0.97);
    }

    private static double share(Map<Trial, Row> rows, Trial trial) {
        return java.util.Objects.requireNonNull(rows.get(trial)).share();
    }

    private static Map<Trial, Row> rows(List<Pair> pairs) {
        List<Row> rows = Measurement.of(pairs);
        return rows.stream().collect(Collectors.toMap(Row::trial, row -> row));
    }
}
