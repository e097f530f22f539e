// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import static org.assertj.core.api.Assertions.assertThat;

import deich.formats.problem.Problem;
import deich.formats.problem.Problems;
import deich.formats.table.CsvWriting;
import deich.formats.table.TableFile;
import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Component;
import deich.model.inventory.Data;
import deich.model.inventory.Deadline;
import deich.model.inventory.Fallback;
import deich.model.inventory.Kind;
import deich.model.inventory.Need;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sheets, given as rows, on a small starter: two services, one placeholder procedure with data, a guessed provider. */
class MergeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final List<String> HEADING = List.of(
            "Leistung",
            "Fachverfahren",
            "Betreiber",
            "Standort",
            "ohne IT möglich?",
            "wie lange verzichtbar?",
            "wer weiß es?");

    private Stock stock = new Stock(List.of(), List.of());
    private Problems problems = new Problems();
    private List<Change> changes = List.of();

    @BeforeEach
    void starter() {
        Component kfz = Component.of("kfz", Kind.SERVICE)
                .name("Kfz-Zulassung")
                .needs(Leaves.assumed("kfz-verfahren"), Leaves.assumed("netz"))
                .build();
        Component ausweise = Component.of("ausweise", Kind.SERVICE)
                .name("Ausweise")
                .needs(Leaves.assumed("kfz-verfahren"))
                .build();
        Component placeholder = Component.of("kfz-verfahren", Kind.APPLICATION)
                .name("Fachverfahren Kfz")
                .operator("anbieter")
                .tags(Set.of("platzhalter"))
                .needs(Leaves.assumed("netz"), Leaves.assumed("kfz-verfahren-daten"), Leaves.assumed("anbieter"))
                .build();
        Component data = Component.of("kfz-verfahren-daten", Kind.DATA)
                .operator("anbieter")
                .tags(Set.of("platzhalter"))
                .data(new Data(List.of(), false))
                .build();
        stock = new Stock(
                List.of(kfz, ausweise, placeholder, data),
                List.of(
                        foreign("netz", Kind.NETWORK, "grundbedarf", "verfahrensbedarf"),
                        foreign("anbieter", Kind.PROVIDER, "platzhalter"),
                        foreign("rathaus", Kind.SITE)));
    }

    private static Component foreign(String id, Kind kind, String... tags) {
        return Component.of(id, kind).name(id).tags(Set.of(tags)).build();
    }

    private void take(List<?>... rows) {
        List<List<String>> table = new ArrayList<>(List.of(HEADING));
        for (List<?> row : rows) table.add(row.stream().map(String::valueOf).toList());
        takeTable(table, DAY);
    }

    private void takeTable(List<List<String>> table, LocalDate day) {
        problems = new Problems();
        TableFile read = TableFile.read("t.csv", CsvWriting.write(table).getBytes(StandardCharsets.UTF_8));
        stock = new Stock(
                stock.own(), stock.all().filter(c -> !stock.owns(c.id())).toList());
        Merge merge = new Merge(stock, "kreis", day, problems);
        merge.take(SheetReading.read("t.csv", read.table(), problems));
        changes = merge.changes();
    }

    private List<String> keys() {
        return problems.sorted().stream().map(Problem::key).toList();
    }

    private List<String> needs(String id) {
        return stock.get(id).needs().leaves().stream().map(Need.Leaf::target).toList();
    }

    private Need.Leaf leaf(String from, String to) {
        return stock.get(from).needs().leaves().stream()
                .filter(l -> l.target().equals(to))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFullRowBecomesComponentsAndNeeds() {
        take(List.of("Kfz-Zulassung", "OK.Fahr", "Nord-IT", "RZ Nord", "nein", "3 Tage", "Frau Jansen"));
        assertThat(needs("kfz")).containsExactly("netz", "ok-fahr");
        assertThat(leaf("kfz", "ok-fahr").present()).isEqualTo(new Fact.Stated<>(true, Notes.said("Frau Jansen", DAY)));
        assertThat(leaf("ok-fahr", "rz-nord").present())
                .isEqualTo(new Fact.Stated<>(true, Notes.said("Frau Jansen", DAY)));
        assertThat(needs("ok-fahr")).containsExactly("netz", "ok-fahr-daten", "nord-it", "rz-nord");
        assertThat(stock.get("ok-fahr").operator()).isEqualTo("nord-it");
        assertThat(stock.get("ok-fahr").place()).isEqualTo("rz-nord");
        assertThat(stock.get("nord-it").kind()).isEqualTo(Kind.PROVIDER);
        assertThat(leaf("ok-fahr", "nord-it").tolerance()).isInstanceOf(Fact.Assumed.class);
        assertThat(stock.get("rz-nord").kind()).isEqualTo(Kind.SITE);
        assertThat(leaf("rz-nord", "strom").present()).isInstanceOf(Fact.Assumed.class);
        assertThat(stock.get("kfz").ask()).isEqualTo("Frau Jansen");
        assertThat(stock.get("kfz").objectives().mtpd())
                .isEqualTo(new Fact.Stated<>(Duration.ofDays(3), Notes.said("Frau Jansen", DAY)));
        assertThat(stock.get("kfz").tags()).contains("zeitkritisch");
        assertThat(keys()).isEmpty();
        // the other service still waits for its name
        assertThat(needs("ausweise")).containsExactly("kfz-verfahren");
    }

    @Test
    void theLastServiceToNameItsProcedureTakesThePlaceholderAway() {
        take(List.of("Kfz-Zulassung", "OK.Fahr"), List.of("Ausweise", "OK.Fahr"));
        assertThat(needs("ausweise")).containsExactly("ok-fahr");
        assertThat(stock.knows("kfz-verfahren")).isFalse();
        assertThat(stock.knows("kfz-verfahren-daten")).isFalse();
    }

    @Test
    void importingTwiceChangesNothingEvenOnAnotherDay() {
        List<List<String>> table = List.of(
                HEADING,
                List.of(
                        "Kfz-Zulassung",
                        "OK.Fahr; Zweites",
                        "Nord-IT oder Süd-IT",
                        "RZ Nord, Rathaus",
                        "ja, auf Papier",
                        "bis Monatsende",
                        "Frau Jansen"),
                List.of("Neues", "weiß nicht", "selbst", "extern", "quatsch", "irgendwann", ""));
        takeTable(table, DAY);
        List<Component> once = stock.own();
        List<String> doubts = keys();
        takeTable(table, DAY.plusYears(1));
        assertThat(stock.own()).isEqualTo(once);
        assertThat(changes).isEmpty();
        assertThat(keys()).containsAll(List.of("survey.length-unreadable", "survey.without-it-unreadable"));
        assertThat(doubts).containsAll(keys());
    }

    @Test
    void anotherAnswerReplacesWhatFollowedFromTheOldOne() {
        take(List.of("Kfz-Zulassung", "OK.Fahr", "Nord-IT", "RZ Nord", "ja", "3 Tage", "A"));
        take(List.of("Kfz-Zulassung", "OK.Fahr", "Süd-IT", "RZ Nord", "nein", "1 Monat", "A"));
        assertThat(needs("ok-fahr")).doesNotContain("nord-it").contains("sued-it", "rz-nord");
        assertThat(stock.get("ok-fahr").operator()).isEqualTo("sued-it");
        assertThat(stock.knows("nord-it")).isTrue();
        assertThat(stock.get("kfz").fallbacks()).isEmpty();
        assertThat(stock.get("kfz").tags()).doesNotContain("zeitkritisch");
        assertThat(changes).extracting(Change::key).contains("survey.need-gone", "survey.new", "survey.no-fallback");
    }

    @Test
    void emptiedCellsAndMissingRowsTakeNothingBack() {
        take(List.of("Kfz-Zulassung", "OK.Fahr", "Nord-IT", "RZ Nord", "ja", "3 Tage", "A"));
        List<Component> before = stock.own();
        take(List.of("Kfz-Zulassung"));
        assertThat(stock.own()).isEqualTo(before);
        take(List.of("Ausweise"));
        assertThat(stock.own()).isEqualTo(before);
    }

    @Test
    void whatPeopleChangedByHandStays() {
        take(List.of("Kfz-Zulassung", "OK.Fahr", "Nord-IT"));
        stock.put(Leaves.without(stock.get("ok-fahr"), part -> Leaves.isOn(part, List.of("nord-it"))));
        take(List.of("Kfz-Zulassung", "OK.Fahr", "Nord-IT"));
        assertThat(needs("ok-fahr")).doesNotContain("nord-it");
    }

    @Test
    void sharedNamesAreOneComponent() {
        take(
                List.of("Kfz-Zulassung", "Alpha", "Nord-IT AöR", "RZ Nord"),
                List.of("Ausweise", "Beta", "nord-it  aör", "rz nord"));
        assertThat(stock.own()).filteredOn(c -> c.kind() == Kind.PROVIDER).hasSize(1);
        assertThat(stock.own()).filteredOn(c -> c.kind() == Kind.SITE).hasSize(1);
        assertThat(needs("alpha")).contains("nord-it-aoer");
        assertThat(needs("beta")).contains("nord-it-aoer", "beta-daten");
    }

    @Test
    void severalCountAsNeededAndOrMeansAny() {
        take(List.of("Kfz-Zulassung", "OK.Fahr", "Nord-IT oder Süd-IT", "RZ Nord\nRZ West"));
        assertThat(Leaves.parts(stock.get("ok-fahr"))).anyMatch(p -> p instanceof Need.Any(var of) && of.size() == 2);
        assertThat(needs("ok-fahr")).contains("rz-nord", "rz-west");
        assertThat(keys()).containsExactly("survey.several");
    }

    @Test
    void newServicesGetIdsAndWhatTheyProbablyNeed() {
        take(List.of("Straßenbeleuchtung & Ämter", "Licht 2000", "", "", "", "", "Herr Öz"));
        Component service = stock.get("strassenbeleuchtung-aemter");
        assertThat(service.administration()).isEqualTo("kreis");
        assertThat(needs(service.id())).containsExactly("netz", "licht-2000");
        assertThat(needs("licht-2000")).containsExactly("netz", "licht-2000-daten");
        assertThat(stock.get("licht-2000").ask()).isEqualTo("Herr Öz");
        Data data = stock.get("licht-2000-daten").data();
        if (data == null) throw new AssertionError("no data");
        assertThat(data.copies().getFirst().every()).isInstanceOf(Fact.Missing.class);
    }

    @Test
    void onlyWhatWasExercisedIsPrepared() {
        take(
                List.of("Kfz-Zulassung", "", "", "", "ja, auf Papier, 2 Wochen", "", "A"),
                List.of("Ausweise", "", "", "", "ja, geübt"));
        Fallback hope = stock.get("kfz").fallbacks().getFirst();
        assertThat(hope.prepared()).isFalse();
        assertThat(hope.lasts()).isEqualTo(new Fact.Stated<>(Span.days(14), Notes.said("A", DAY)));
        assertThat(hope.level()).isInstanceOf(Fact.Assumed.class);
        assertThat(stock.get("ausweise").fallbacks().getFirst().prepared()).isTrue();
    }

    @Test
    void theMonthEndIsADeadline() {
        take(List.of("Kfz-Zulassung", "", "", "", "", "bis Monatsende"));
        assertThat(stock.get("kfz").objectives().deadlines())
                .extracting(Deadline::when)
                .containsExactly(new Deadline.Monthly(-1, java.time.LocalTime.NOON));
        take(List.of("Kfz-Zulassung", "", "", "", "", "3 Tage"));
        assertThat(stock.get("kfz").objectives().deadlines()).isEmpty();
    }

    @Test
    void unreadableAnswersAreReportedAllAtOnceAndKept() {
        take(
                List.of("Kfz-Zulassung", "", "", "", "kommt drauf an", "mal so, mal so", "Frau J."),
                List.of("Ausweise", "", "", "", "", "3"),
                List.of("", "Verfahren ohne Leistung"));
        assertThat(keys())
                .containsExactly(
                        "survey.without-it-unreadable",
                        "survey.length-unreadable",
                        "survey.unit-missing",
                        "survey.no-name");
        assertThat(problems.sorted().getFirst().at().toString()).isEqualTo("t.csv:2:5");
        assertThat(stock.get("kfz").labels())
                .containsEntry("erhebung-ohne-it", "kommt drauf an")
                .containsEntry("erhebung-verzichtbar", "mal so, mal so");
        assertThat(stock.get("kfz").ask()).isEqualTo("Frau J.");
        for (Problem p : problems.sorted())
            assertThat(p.sentence(Locale.GERMAN)).doesNotContain("survey.", "{");
    }

    @Test
    void headingsMayBeReorderedRenamedAndBroken() {
        takeTable(
                List.of(
                        List.of(
                                "Wer weiß es",
                                "ANSPRECHPARTNER:",
                                "Betrieb durch",
                                "Fach-\nverfahren (Name)",
                                "Aufgabe",
                                "Bemerkung"),
                        List.of("A", "", "Nord-IT", "OK.Fahr", "kfz zulassung", "egal")),
                DAY);
        assertThat(keys()).containsExactly("survey.column-twice", "survey.unknown-column");
        assertThat(needs("kfz")).contains("ok-fahr");
        assertThat(needs("ok-fahr")).contains("nord-it");
    }

    @Test
    void aServiceInTwoRowsIsOne() {
        take(
                List.of("Kfz-Zulassung", "Alpha", "", "", "", "3 Tage"),
                List.of("KFZ Zulassung", "Beta", "", "", "", "1 Tag"));
        assertThat(keys()).containsExactly("survey.service-twice");
        assertThat(needs("kfz")).contains("alpha", "beta");
        assertThat(stock.get("kfz").objectives().mtpd())
                .isEqualTo(new Fact.Stated<>(Duration.ofDays(1), Notes.said("", DAY)));
    }

    @Test
    void ownOperationDropsTheGuessedProvider() {
        take(List.of("Kfz-Zulassung", "OK.Fahr", "selbst"));
        assertThat(needs("ok-fahr")).doesNotContain("anbieter");
        assertThat(stock.get("ok-fahr").operator()).isNull();
        assertThat(stock.get("ok-fahr-daten").operator()).isNull();
    }

    @Test
    void theGuessedOperatorStaysUntilSomebodyNamesOne() {
        take(List.of("Kfz-Zulassung", "OK.Fahr"));
        assertThat(stock.get("ok-fahr").operator()).isEqualTo("anbieter");
        take(List.of("Kfz-Zulassung", "OK.Fahr", "Nord-IT"));
        assertThat(stock.get("ok-fahr").operator()).isEqualTo("nord-it");
        assertThat(stock.get("ok-fahr-daten").operator()).isEqualTo("nord-it");
    }

    @Test
    void answersCanComeBitByBit() {
        take(List.of("Kfz-Zulassung", "", "Nord-IT"));
        assertThat(needs("kfz-verfahren")).contains("nord-it").doesNotContain("anbieter");
        take(List.of("Kfz-Zulassung", "OK.Fahr"));
        assertThat(needs("ok-fahr")).contains("nord-it", "ok-fahr-daten");
        assertThat(needs("kfz-verfahren")).doesNotContain("nord-it");
    }

    @Test
    void warnsOfNamesThatSoundAlike() {
        take(List.of("Kfz-Zulassung", "Alpha", "Dataport"), List.of("Ausweise", "Beta", "Datapot"));
        assertThat(keys()).containsExactly("survey.twin");
    }

    @Test
    void servicesOfOtherFilesAreLeftAlone() {
        stock = new Stock(
                stock.own(),
                List.of(
                        foreign("netz", Kind.NETWORK),
                        foreign("anbieter", Kind.PROVIDER),
                        Component.of("bau", Kind.SERVICE).name("Bauaufsicht").build()));
        take(List.of("Bauaufsicht", "Alpha"));
        assertThat(keys()).containsExactly("survey.not-ours");
        assertThat(stock.knows("alpha")).isFalse();
    }
}
