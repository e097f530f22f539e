// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deich.assistant.explain.Explain;
import deich.assistant.prose.Numbers;
import deich.assistant.readability.Readability;
import deich.assistant.talk.Answer;
import deich.assistant.talk.ChatModel;
import deich.assistant.talk.Listener;
import deich.assistant.talk.Request;
import deich.assistant.talk.Stop;
import deich.assistant.talk.TalkFailed;
import deich.model.fact.Fact;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts say what the engine found, and nothing else. */
class DraftTest {
    private static final DraftOrder GERMAN = new DraftOrder(Locale.GERMANY, false, SmallTown.DAY, "1");
    private static final Map<Kind, Draft> DRAFTS = drafts(SmallTown.USUAL, GERMAN);

    private static Map<Kind, Draft> drafts(SmallTown town, DraftOrder order) {
        var drafts = new LinkedHashMap<Kind, Draft>();
        OutageFacts outage = town.outage();
        ServiceFacts service = town.service("meldewesen");
        drafts.put(Kind.SITUATION, Drafts.situation(outage, order));
        drafts.put(Kind.NOTICE, Drafts.notice(outage, order));
        drafts.put(Kind.AFTERMATH, Drafts.aftermath(outage, order));
        drafts.put(Kind.CONTINUITY, Drafts.continuity(service, order));
        drafts.put(Kind.INTERVIEW, Drafts.interview(service, order));
        drafts.put(Kind.RESTART, Drafts.restart(service, order));
        drafts.put(Kind.MOTION, Drafts.motion(town.motion(), order));
        drafts.put(Kind.EXPLANATION, Explain.outage(outage, town.inventory().component("meldewesen"), order));
        return drafts;
    }

    /** Each digit of a draft stands in a slot: a figure with its origin, or a name out of the facts. */
    @Test
    void everyNumberStandsInASlot() {
        DRAFTS.forEach((kind, draft) -> {
            assertThat(draft.figures()).as("%s", kind).isNotEmpty();
            for (Sentence sentence : draft.sentences()) {
                String rest = sentence.text();
                List<String> texts = new ArrayList<>(
                        sentence.slots().stream().map(Slot::text).toList());
                texts.sort((a, b) -> b.length() - a.length());
                for (String text : texts) if (!text.isEmpty()) rest = rest.replace(text, "");
                assertThat(rest).as("%s: %s", kind, sentence.text()).doesNotContainPattern("\\d");
            }
        });
    }

    /** Each figure's value is found in the records handed in; what is counted there is counted by their lists. */
    @Test
    void everyFigureOccursInTheFactsHandedIn() {
        var town = SmallTown.USUAL;
        var known = new Numbered();
        known.walk(town.outage());
        known.walk(town.service("meldewesen"));
        known.walk(town.motion());
        known.values.add(SmallTown.DAY.toEpochDay());
        DRAFTS.forEach((kind, draft) -> {
            for (Figure figure : draft.figures())
                for (long value : figure.values()) {
                    assertThat(figure.from()).isNotBlank();
                    boolean derived = figure.from().startsWith("count.") && value <= known.longest
                            || figure.from().contains(".cost.over")
                            || figure.from().endsWith(".step");
                    assertThat(derived || known.values.contains(value))
                            .as("%s: %s %s from %s", kind, figure.text(), value, figure.from())
                            .isTrue();
                }
        });
    }

    /** All numbers in a tree of records. */
    private static final class Numbered {
        private final Set<Long> values = new HashSet<>(Set.of(0L));
        private final Map<Object, Boolean> seen = new IdentityHashMap<>();
        private int longest;

        private void walk(@org.jspecify.annotations.Nullable Object object) {
            switch (object) {
                case null -> {}
                case Long n -> values.add(n);
                case Integer n -> values.add((long) n);
                case Double d -> values.add(Math.round(d * 100));
                case Duration d -> values.add(d.toSeconds());
                case LocalDate d -> values.add(d.toEpochDay());
                case Map<?, ?> map -> {
                    walk(new ArrayList<>(map.values()));
                }
                case Collection<?> all -> {
                    longest = Math.max(longest, all.size());
                    values.add((long) all.size());
                    all.forEach(this::walk);
                }
                case Record record -> record(record);
                default -> {}
            }
        }

        private void record(Record record) {
            if (seen.put(record, true) != null) return;
            if (!record.getClass().getName().startsWith("deich.")) return;
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                try {
                    var accessor = component.getAccessor();
                    accessor.setAccessible(true);
                    walk(accessor.invoke(record));
                } catch (ReflectiveOperationException hidden) {
                    throw new AssertionError(hidden);
                }
            }
        }
    }

    @Test
    void anotherFactMakesAnotherDraft() {
        var slower = new SmallTown(150, 4711, SmallTown.USUAL.mtpd());
        var stricter = new SmallTown(100, 4711, Fact.stated(Duration.ofDays(2)));
        Map<Kind, Draft> slow = drafts(slower, GERMAN);
        Map<Kind, Draft> strict = drafts(stricter, GERMAN);
        for (Kind kind : List.of(Kind.SITUATION, Kind.NOTICE, Kind.AFTERMATH, Kind.RESTART, Kind.EXPLANATION))
            assertThat(text(one(slow, kind))).as("%s", kind).isNotEqualTo(text(one(DRAFTS, kind)));
        for (Kind kind : List.of(
                Kind.SITUATION, Kind.AFTERMATH, Kind.CONTINUITY, Kind.INTERVIEW, Kind.RESTART, Kind.EXPLANATION))
            assertThat(text(one(strict, kind))).as("%s", kind).isNotEqualTo(text(one(DRAFTS, kind)));
    }

    @Test
    void whatNobodySaidIsSaidToBeUnknown() {
        var town = new SmallTown(100, 4711, Fact.missing());
        Map<Kind, Draft> drafts = drafts(new SmallTown(100, 4711, SmallTown.USUAL.mtpd()), GERMAN);
        assertThat(one(drafts, Kind.CONTINUITY).unknowns()).isEqualTo(1);
        Draft situation = Drafts.situation(town.outage(), GERMAN);
        assertThat(text(situation)).contains("nicht erfasst", "nicht beurteilbar");
        assertThat(text(Drafts.continuity(town.service("meldewesen"), GERMAN))).contains("nicht erfasst");
        assertThat(text(Explain.outage(town.outage(), town.inventory().component("meldewesen"), GERMAN)))
                .contains("Niemand hat gesagt, wie lange es dauern darf.");
        assertThat(text(one(DRAFTS, Kind.CONTINUITY))).doesNotContain("null");
        assertThat(text(Drafts.situation(SmallTown.USUAL.outage(), GERMAN))).doesNotContain("null");
    }

    @Test
    void assumedValuesAreMarked() {
        assertThat(text(Drafts.continuity(SmallTown.USUAL.service("kasse"), GERMAN)))
                .contains("9 Tage (angenommen)", "bitte vereinbaren und üben");
    }

    @Test
    void theNoticeNamesNoSystemAndNoCause() {
        assertThat(Markdown.of(one(DRAFTS, Kind.NOTICE)))
                .doesNotContain("Server", "server", "netz", "Keller", "Rathaus-IT");
    }

    @Test
    void everyDraftIsMarkedForPeopleAndMachines() {
        DRAFTS.forEach((kind, draft) -> {
            String page = Html.of(draft);
            assertThat(page)
                    .contains("ohne Sprachmodell", "Noch nicht freigegeben", "\"aiGenerated\":false", "Alles erfunden.")
                    .contains("NUR FÜR DEN INTERNEN GEBRAUCH", "Kleinstadt 2.0.1", "<html lang=\"de\">")
                    .doesNotContain("<script src", "http-equiv", "<img", "<a ");
            assertThat(Markdown.of(draft)).startsWith("<!-- {").contains("ohne Sprachmodell");
        });
        assertThat(drafts(SmallTown.USUAL, GERMAN)).isEqualTo(DRAFTS);
    }

    @Test
    void namesStayTextInEveryFormat() {
        var sentence = new Sentence("<b>*x*</b>|[a](b) -->", List.of(), false);
        Draft draft = one(DRAFTS, Kind.NOTICE);
        Draft evil = new Draft(
                draft.kind(),
                draft.locale(),
                sentence,
                draft.mark(),
                "",
                List.of(new Part.Prose(List.of(sentence))),
                new Marking(Marking.Maker.RULE, "", "", 0, List.of("</script> -->"), SmallTown.DAY, "1"));
        assertThat(Html.of(evil)).doesNotContain("<b>", "</script> -->");
        assertThat(Markdown.of(evil)).doesNotContain("<b>", "[a](b)").containsOnlyOnce("-->");
    }

    @Test
    void whatIsKeptComesBackAsItWas() {
        DRAFTS.forEach((kind, draft) -> {
            Stored kept = Stored.of(draft);
            Draft back = kept.draft();
            assertThat(Markdown.text(back)).as("%s", kind).isEqualTo(kept.text());
            assertThat(Html.of(back)).contains("ohne Sprachmodell", Origin.json(draft));
            assertThat(back.marking()).isEqualTo(draft.marking());
            assertThat(kept.text()).doesNotContain("Einstufung", "Grundlage:", "<!--");
            assertThat(kept.figures())
                    .extracting(Stored.Given::text)
                    .containsExactlyInAnyOrderElementsOf(draft.figures().stream()
                            .distinct()
                            .map(Figure::text)
                            .toList());
        });
    }

    @Test
    void whatPeopleWriteStaysText() {
        Stored kept = Stored.of(one(DRAFTS, Kind.NOTICE));
        String typed =
                "# T\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) ![](http://a.example/b) <b>y</b>\n\n"
                        + "| a | b |\n| --- | --- |\n| <i>c</i> |\n\n- 1\n  - 2\n";
        Draft back = new Stored(typed, kept.marker()).draft();
        assertThat(Html.of(back)).doesNotContain("<script>alert", "javascript:", "a.example", "<b>", "<i>");
        assertThat(text(back)).contains("<script>alert(1)</script>", "T", "x", "1", "2");
    }

    @Test
    void whatIsPublishedNamesNeitherSourcesNorClassification() {
        Draft notice = one(DRAFTS, Kind.NOTICE);
        Head head = Head.released(notice, "Anna Muster", SmallTown.DAY);
        assertThat(Html.of(notice, head))
                .contains("Geprüft und freigegeben am", "Alles erfunden.", "\"status\":\"released\"")
                .doesNotContain("Einstufung", "Kleinstadt 2.0.1", "Anna Muster", "NUR FÜR DEN INTERNEN");
        Draft report = one(DRAFTS, Kind.SITUATION);
        assertThat(Markdown.of(report, Head.released(report, "Anna Muster", SmallTown.DAY)))
                .contains("Gelesen und freigegeben von Anna Muster", "NUR FÜR DEN INTERNEN", "Kleinstadt 2.0.1");
    }

    // Plain words

    @Test
    void plainDraftsSayTheSameNumbersAndAreEasier() {
        var plain = new DraftOrder(Locale.GERMANY, true, SmallTown.DAY, "1");
        drafts(SmallTown.USUAL, plain).forEach((kind, draft) -> {
            Draft usual = one(DRAFTS, kind);
            assertThat(draft.figures().stream().map(Figure::values))
                    .as("%s", kind)
                    .containsExactlyElementsOf(
                            usual.figures().stream().map(Figure::values).toList());
            assertThat(Readability.of(draft.prose()).flesch())
                    .as("%s", kind)
                    .isGreaterThanOrEqualTo(Readability.of(usual.prose()).flesch());
        });
        ResourceBundle words = bundle("deich.assistant.draft.messages", Locale.GERMANY);
        for (String key : words.keySet())
            if (key.endsWith(".plain"))
                assertThat(arguments(words.getString(key)))
                        .as(key)
                        .isEqualTo(arguments(words.getString(key.replaceFirst("\\.plain$", ""))));
    }

    @Test
    void explanationsAreEasyToRead() {
        Draft plain = one(DRAFTS, Kind.EXPLANATION);
        assertThat(Readability.of(plain.prose()).flesch()).isGreaterThanOrEqualTo(Explain.LEAST_EASE);
        assertThat(Readability.of(plain.prose()).hard()).isEmpty();
        assertThat(text(plain)).contains("Was die Wörter bedeuten", "Notbetrieb:", "Was ist zuerst zu tun?");
        Draft plan = Explain.plan(SmallTown.USUAL.restart(), GERMAN);
        assertThat(Readability.of(plan.prose()).flesch()).isGreaterThanOrEqualTo(Explain.LEAST_EASE);
        var assessment = SmallTown.USUAL.check();
        Draft verdict = Explain.verdict(assessment, assessment.verdicts().getFirst(), GERMAN);
        assertThat(text(verdict))
                .contains("nicht erfüllt", "Erlaubt: höchstens 3 Tage. Das passt nicht.", "Deich kann das suchen.");
    }

    @Test
    void theNoticeIsPlainAndExplainsItsTerms() {
        Draft plain = Drafts.notice(SmallTown.USUAL.outage(), new DraftOrder(Locale.GERMANY, true, SmallTown.DAY, "1"));
        assertThat(Readability.of(plain.prose()).flesch()).isGreaterThanOrEqualTo(60);
        Draft situation =
                Drafts.situation(SmallTown.USUAL.outage(), new DraftOrder(Locale.GERMANY, true, SmallTown.DAY, "1"));
        assertThat(text(situation)).contains("MTA: die längste Zeit");
    }

    @Test
    void englishSaysTheSameNumbers() {
        Map<Kind, Draft> english = drafts(SmallTown.USUAL, new DraftOrder(Locale.UK, false, SmallTown.DAY, "1"));
        DRAFTS.forEach((kind, german) -> assertThat(
                        one(english, kind).figures().stream().map(Figure::values))
                .as("%s", kind)
                .containsExactlyElementsOf(
                        german.figures().stream().map(Figure::values).toList()));
    }

    // Models

    private static ChatModel saying(java.util.function.UnaryOperator<String> words) {
        return new ChatModel() {
            @Override
            public String name() {
                return "probe-1";
            }

            @Override
            public Answer ask(Request request, Listener listener, Stop stop) throws TalkFailed {
                String said = words.apply(request.messages().getLast().text());
                if (said.isEmpty()) throw new TalkFailed(TalkFailed.Why.CUT_OFF, "");
                return new Answer(said, List.of(), 1, 1);
            }
        };
    }

    @Test
    void aModelMayChangeWordsButNoNumbers() {
        Draft draft = one(DRAFTS, Kind.SITUATION);
        var lying = Restyling.of(draft, saying(s -> s.replaceAll("\\d", "7") + " 8"), _ -> true, new Stop());
        assertThat(lying.taken()).isZero();
        assertThat(lying.draft()).isEqualTo(draft);
        for (String address : List.of("sammler.example/x", "//sammler/x", "www.sammler", "[hier](x)", "<b>", "[7]")) {
            var leading = Restyling.of(draft, saying(s -> s + " " + address), _ -> true, new Stop());
            assertThat(leading.draft()).as(address).isEqualTo(draft);
        }
        var kind = Restyling.of(draft, saying(s -> "Bitte: " + s), _ -> true, new Stop());
        assertThat(kind.taken()).isPositive();
        assertThat(numbers(kind.draft())).isEqualTo(numbers(draft));
        assertThat(kind.draft().marking().maker()).isEqualTo(Marking.Maker.MODEL);
        assertThat(Markdown.of(kind.draft()))
                .contains("probe-1", "\"aiGenerated\":true", "promptSha256", "compositeWithTrainedAlgorithmicMedia")
                .doesNotContain("ohne Sprachmodell");
        var silent = Restyling.of(draft, saying(_ -> ""), _ -> true, new Stop());
        assertThat(silent.draft()).isEqualTo(draft);
        assertThat(silent.failed()).isNotNull();
    }

    private static TreeSet<String> numbers(Draft draft) {
        return Numbers.of(text(draft).replace("Bitte: ", ""));
    }

    // Release

    @Test
    void aNamedPersonReleasesWhatTheyRead() {
        String draft = Markdown.of(one(DRAFTS, Kind.NOTICE));
        String changed = draft.replace("Wir arbeiten daran", "Wir arbeiten mit Hochdruck daran") + "Ihr Rathaus\n";
        Release release = Release.of(" Anna Muster ", Instant.EPOCH, changed, draft);
        assertThat(release.who()).isEqualTo("Anna Muster");
        assertThat(release.covers(changed)).isTrue();
        assertThat(release.covers(draft)).isFalse();
        assertThat(release.changes()).hasSize(3).last().isEqualTo("+Ihr Rathaus");
        assertThat(Release.of("A", Instant.EPOCH, draft, draft).changes()).isEmpty();
        assertThatThrownBy(() -> Release.of(" ", Instant.EPOCH, "", "")).isInstanceOf(IllegalArgumentException.class);
    }

    // Bundles

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deich.assistant.draft.messages",
                "deich.assistant.talk.messages",
                "deich.assistant.readability.messages"
            })
    void bothLanguagesHaveTheSameKeysAndNoDigits(String name) {
        ResourceBundle german = bundle(name, Locale.GERMANY);
        ResourceBundle english = bundle(name, Locale.UK);
        assertThat(english.keySet()).isEqualTo(german.keySet());
        if (!name.contains("draft")) return;
        for (ResourceBundle each : List.of(german, english))
            for (String key : each.keySet()) {
                String pattern = each.getString(key);
                if (!key.endsWith(".forms"))
                    assertThat(pattern.replaceAll("\\{\\d}", "")).as(key).doesNotContainPattern("\\d");
                assertThat(arguments(pattern)).as(key).isEqualTo(arguments(german.getString(key)));
            }
    }

    private static Set<String> arguments(String pattern) {
        return java.util.regex.Pattern.compile("\\{\\d}")
                .matcher(pattern)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Draft one(Map<Kind, Draft> of, Kind kind) {
        return java.util.Objects.requireNonNull(of.get(kind));
    }

    private static String text(Draft draft) {
        return draft.sentences().stream().map(Sentence::text).collect(Collectors.joining("\n"));
    }
}
