// SPDX-License-Identifier: EUPL-1.2
package deich.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import deich.engine.Plant;
import deich.engine.Run;
import deich.engine.Story;
import deich.model.inventory.Classification;
import deich.model.inventory.Effect;
import deich.model.inventory.Kind;
import deich.model.standard.Requirement;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static final long NEVER = Run.NEVER;
    private final Words german = Words.of(Locale.GERMANY);
    private final Words english = Words.of(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            0; gar nicht; not at all
            20; weniger als eine Minute; less than a minute
            60; etwa 1 Minute; about 1 minute
            2460; etwa 40 Minuten; about 40 minutes
            3600; etwa 1 Stunde; about 1 hour
            5400; etwa 2 Stunden; about 2 hours
            93600; etwa 26 Stunden; about 26 hours
            172800; etwa 2 Tage; about 2 days
            1209600; etwa 2 Wochen; about 2 weeks
            7776000; etwa 3 Monate; about 3 months
            94608000; etwa 3 Jahre; about 3 years
            9223372036854775807; länger als 3 Jahre; longer than 3 years
            """)
    void durations(long seconds, String inGerman, String inEnglish) {
        assertThat(german.duration(seconds)).isEqualTo(inGerman);
        assertThat(english.duration(seconds)).isEqualTo(inEnglish);
    }

    @Test
    void ranges() {
        assertThat(german.range(2 * 86400, 5 * 86400)).isEqualTo("etwa 2 bis 5 Tage");
        assertThat(german.range(5 * 3600, 5 * 86400)).isEqualTo("etwa 5 Stunden bis 5 Tage");
        assertThat(german.range(86400, 86400)).isEqualTo("etwa 24 Stunden");
        assertThat(german.range(0, 0)).isEqualTo("gar nicht");
        assertThat(german.range(0, 3 * 86400)).isEqualTo("vielleicht gar nicht, höchstens 3 Tage");
        assertThat(german.range(0, NEVER)).isEqualTo("nicht beurteilbar (von gar nicht bis länger als 3 Jahre)");
        assertThat(german.range(2 * 86400, NEVER)).isEqualTo("mindestens 2 Tage, womöglich länger als 3 Jahre");
        assertThat(german.range(NEVER, NEVER)).isEqualTo("länger als 3 Jahre");
        assertThat(german.range(30, 600)).isEqualTo("von weniger als einer Minute bis etwa 10 Minuten");
    }

    @Test
    void dativeExactMomentAndLevel() {
        assertThat(german.offset(3 * 86400)).isEqualTo("nach 3 Tagen");
        assertThat(german.offset(0)).isEqualTo("sofort");
        assertThat(german.exact(26 * 3600 + 120)).isEqualTo("26 Stunden 2 Minuten");
        assertThat(german.exact(86400)).isEqualTo("1 Tag");
        assertThat(german.exact(1)).isEqualTo("1 Sekunde");
        assertThat(german.moment(LocalDateTime.of(2026, 1, 12, 2, 30))).isEqualTo("Montag, 12. Januar, 02:30 Uhr");
        assertThat(english.moment(LocalDateTime.of(2026, 1, 12, 2, 30))).isEqualTo("Monday, 12 January, 02:30");
        assertThat(german.date(LocalDate.of(2027, 3, 31))).isEqualTo("31. März 2027");
        assertThat(german.level(0.5)).isEqualTo("etwa die Hälfte");
        assertThat(german.level(1)).isEqualTo("alles");
        assertThat(german.level(0.01)).isEqualTo("ein kleiner Teil");
        assertThat(german.percent(0.001)).isEqualTo("unter 1 %");
        assertThat(german.percent(0.999)).isEqualTo("über 99 %");
        assertThat(german.number(162350)).isEqualTo("162.350");
        assertThat(german.list(List.of("a", "b", "c"))).isEqualTo("a, b und c");
    }

    @Property
    void aRangeNamesBothItsEndsOrOneThatBothShare(
            @ForAll @LongRange(min = 0, max = 94_608_000) long a,
            @ForAll @LongRange(min = 0, max = 94_608_000) long b) {
        String words = german.range(Math.min(a, b), Math.max(a, b));
        String high = german.duration(Math.max(a, b)).replace("etwa ", "");
        assertThat(words).contains(high).doesNotContain("{").isEqualTo(german.range(Math.max(a, b), Math.min(a, b)));
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(new TreeSet<>(bundle(Locale.GERMANY).keySet()))
                .isEqualTo(new TreeSet<>(bundle(Locale.UK).keySet()));
        for (String key : bundle(Locale.GERMANY).keySet())
            assertThat(placeholders(Locale.UK, key)).as(key).isEqualTo(placeholders(Locale.GERMANY, key));
    }

    private static java.util.Set<String> placeholders(Locale locale, String key) {
        var found = new TreeSet<String>();
        var matcher = java.util.regex.Pattern.compile("\\{(\\d)")
                .matcher(bundle(locale).getString(key));
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("deich.report.messages", locale);
    }

    @Test
    void everySentenceIsAPatternThatWorks() {
        for (Locale locale : List.of(Locale.GERMANY, Locale.UK))
            for (String key : bundle(locale).keySet()) {
                if (key.startsWith("pattern.")) continue;
                String pattern = bundle(locale).getString(key);
                assertThat(pattern).as(key).doesNotContain("'");
                Object[] values = {2, 3, 4, 5, 6};
                if (!pattern.contains("choice")) values = new Object[] {"x", "x", "x", "x", "x"};
                assertThat(new MessageFormat(pattern, locale).format(values))
                        .as(key)
                        .isNotBlank();
            }
    }

    @Test
    void everyCodeHasAWord() {
        for (Words words : List.of(german, english)) {
            for (Enum<?> value : Kind.values()) assertThat(words.of(value)).isNotBlank();
            for (Enum<?> value : Effect.values()) assertThat(words.of(value)).isNotBlank();
            for (Enum<?> value : Classification.values())
                assertThat(words.of(value)).isNotBlank();
            for (Enum<?> value : Requirement.Obligation.values())
                assertThat(words.of(value)).isNotBlank();
            for (Enum<?> value : deich.assess.Verdict.Outcome.values())
                assertThat(words.of(value)).isNotBlank();
            for (Enum<?> value : Effect.values())
                assertThat(words.text("link." + value.name().toLowerCase(Locale.ROOT)))
                        .isNotBlank();
            for (Enum<?> value : Plant.StructuralError.Kind.values())
                assertThat(words.text("error." + value.name().toLowerCase(Locale.ROOT)))
                        .isNotBlank();
            for (Story.StepKind value : Story.StepKind.values()) {
                assertThat(words.text("step." + value.name().toLowerCase(Locale.ROOT)))
                        .isNotBlank();
                assertThat(words.text("step." + value.name().toLowerCase(Locale.ROOT) + ".plain"))
                        .isNotBlank();
            }
        }
    }

    /** Reports name commands, pages do not: who clicks has no command line. */
    @Test
    void pagesSayWhatToClick() {
        String report = german.text("measures.why.open_facts");
        assertThat(report).contains("deich check");
        assertThat(german.onPages().withHorizon(1).text("measures.why.open_facts"))
                .contains("Stresstest")
                .doesNotContain("deich ");
        assertThat(english.onPages().text("measures.why.open_facts")).doesNotContain("deich ");
        assertThat(german.text("cut.unjudged", 2, "a und b")).contains("--longer-than");
        assertThat(german.onPages().text("cut.unjudged", 2, "a und b"))
                .contains("a und b")
                .doesNotContain("--");
        assertThat(german.onPages().text("offset.now")).isEqualTo(german.text("offset.now"));
    }
}
