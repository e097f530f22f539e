// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as somebody types it. */
class CommandLineTest {

    @TempDir
    Path work;

    @Test
    void withoutAnythingItShowsHelpInGerman() {
        Typed typed = Typed.deich();

        assertThat(typed.code()).isEqualTo(Exit.HELD);
        assertThat(typed.out())
                .contains("Belastungsprobe", "check", "explain", "compare", "scenarios", "new", "import");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "explain",
                "compare",
                "scenarios",
                "standard",
                "new",
                "import",
                "extract",
                "backtest",
                "generate",
                "bench"
            })
    void everyVerbHasHelpInBothLanguagesWithoutHoles(String verb) {
        String german = Typed.deich(verb, "--help").out();
        String english = Typed.deich(verb, "--help", "--lang", "en").out();

        assertThat(german).contains("Aufruf:").doesNotContain("Usage:", "usage.", "${");
        assertThat(english).contains("Usage:").doesNotContain("Aufruf:", "usage.", "${");
    }

    @Test
    void saysWhatIsMissing() {
        Typed typed = Typed.deich("check");

        assertThat(typed.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(typed.err()).contains("Es fehlt: ORDNER", "deich check --help");
    }

    @Test
    void suggestsTheSwitchThatWasMeant() {
        Typed typed = Typed.deich("check", "x", "--future", "3");

        assertThat(typed.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(typed.err()).contains("Unbekannt: --future", "Meinten Sie", "--futures");
    }

    @Test
    void saysWhatADateLooksLike() {
        Typed typed = Typed.deich("check", "x", "--date", "morgen");

        assertThat(typed.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(typed.err()).contains("morgen", "JJJJ-MM-TT");
    }

    @Test
    void aProviderOfSignInsIsNamedWholeAndSafely() throws IOException {
        Path secret = Files.writeString(work.resolve("geheim"), "geheim\n");
        Typed part = Typed.deich("serve", "--oidc-issuer", "https://a.example");
        assertThat(part.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(part.err()).contains("--oidc-client", "--oidc-secret-file");
        Typed unsafe = Typed.deich(
                "serve",
                "--oidc-issuer",
                "http://a.example",
                "--oidc-client",
                "deich",
                "--oidc-secret-file",
                secret.toString());
        assertThat(unsafe.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(unsafe.err()).contains("http://a.example", "https://").doesNotContain("geheim");
    }

    @Test
    void aFolderThatIsNotThereIsNoStackTrace() {
        Typed typed = Typed.deich("check", work.resolve("nichts").toString());

        assertThat(typed.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(typed.err()).contains("nichts").doesNotContain("Exception", "\tat ");
    }

    @Test
    void mistakesOfAllFilesComeAtOnceAndNothingIsWritten() throws IOException {
        SmallHouse.writeTo(work);
        Files.writeString(work.resolve("a.yaml"), "components:\n  x: {kind: sevrice}\n");
        Files.writeString(work.resolve("b.yaml"), "components:\n  y: {kind: system, restart: 3 Stunden}\n");

        Typed typed = Typed.deich(
                "check", work.toString(), "-o", work.resolve("r.html").toString());

        assertThat(typed.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(typed.err()).contains("a.yaml:2:", "b.yaml:2:", "service");
        assertThat(work.resolve("r.html")).doesNotExist();
    }

    @Test
    void writesEveryFormatAndLeavesNothingElse() throws IOException {
        Path house = Files.createDirectory(work.resolve("haus"));
        SmallHouse.writeTo(house);
        Path results = work.resolve("ergebnis");

        Typed typed = Typed.deich(
                "check",
                house.toString(),
                "--format",
                "html,json,junit,sarif",
                "-o",
                results.toString(),
                "--futures",
                "20");

        assertThat(typed.code()).isIn(Exit.HELD, Exit.MISSED);
        try (Stream<Path> files = Files.list(results)) {
            assertThat(files.map(f -> f.getFileName().toString()).sorted())
                    .isEqualTo(List.of(
                            "deich-bericht.html",
                            "deich-bericht.json",
                            "deich-bericht.junit.xml",
                            "deich-bericht.sarif"));
        }
    }

    @Test
    void sameInputSameBytes() throws IOException {
        SmallHouse.writeTo(work);
        String[] line = {
            "check",
            work.toString(),
            "--format",
            "json",
            "-o",
            "-",
            "--futures",
            "50",
            "--seed",
            "7",
            "--date",
            "2026-11-23"
        };

        assertThat(Typed.deich(line).out()).isEqualTo(Typed.deich(line).out()).isNotEmpty();
    }

    @Test
    void standardOutputTakesOneFormatOnly() {
        Typed typed = Typed.deich("check", work.toString(), "--format", "json,html", "-o", "-");

        assertThat(typed.code()).isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void tellsAnOutageAsAStory() throws IOException {
        SmallHouse.writeTo(work);

        Typed typed = Typed.deich("explain", work.toString(), "meldewesen", "kf-01");

        assertThat(typed.code()).isEqualTo(Exit.HELD);
        assertThat(typed.out()).contains("Meldewesen");
    }

    @Test
    void explainSuggestsWhatExists() throws IOException {
        SmallHouse.writeTo(work);

        assertThat(Typed.deich("explain", work.toString(), "rathaus", "kf-01").err())
                .contains("Meinten Sie");
        assertThat(Typed.deich("explain", work.toString(), "meldewesen", "kf-99")
                        .err())
                .contains("kf-99", "kf-01");
    }

    @Test
    void comparesTwoFoldersAndAFolderWithItself() throws IOException {
        Path one = Files.createDirectory(work.resolve("eins"));
        Path two = Files.createDirectory(work.resolve("zwei"));
        SmallHouse.writeTo(one);
        SmallHouse.writeTo(two);
        Path page = work.resolve("vergleich.html");

        Typed folders = Typed.deich("compare", one.toString(), two.toString(), "--html", page.toString());
        Typed sides = Typed.deich("compare", "--in", one.toString(), "stadt", "sh");

        assertThat(folders.code()).isEqualTo(Exit.HELD);
        assertThat(folders.out()).contains("Serverraum im Rathaus", page.toString());
        assertThat(page).content().startsWith("<!").contains("Kleines Haus");
        assertThat(sides.code()).isEqualTo(Exit.HELD);
        assertThat(sides.out()).contains("Musterhafen");
    }

    @Test
    void compareSaysWhichSidesThereAre() throws IOException {
        SmallHouse.writeTo(work);

        Typed unknown = Typed.deich("compare", "--in", work.toString(), "stadt", "dorf");
        Typed homeless = Typed.deich("compare", "stadt", "dorf");

        assertThat(unknown.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(unknown.err()).contains("dorf", "stadt");
        assertThat(homeless.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(homeless.err()).contains("--in ORDNER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"land", "kreis", "kreisfreie-stadt", "amt"})
    void aStarterCanBeCheckedAtOnceAndItsSheetComesBack(String art) {
        Path house = work.resolve("haus");

        Typed made = Typed.deich("new", "--art", art, house.toString());
        Typed taken = Typed.deich("import", house.resolve("erhebung.xlsx").toString());

        assertThat(made.code()).as(made.err()).isEqualTo(Exit.HELD);
        assertThat(taken.code()).as(taken.err()).isEqualTo(Exit.HELD);
        assertThat(house.resolve("LIESMICH.txt")).exists();
    }

    @Test
    void aStarterAsksTenQuestions() {
        Path house = work.resolve("haus");
        Typed.deich("new", "--art", "amt", house.toString());

        Typed checked = Typed.deich("check", house.toString(), "--format", "none", "--futures", "0");

        assertThat(checked.code()).isIn(Exit.HELD, Exit.MISSED);
        assertThat(checked.out()).contains("nicht beurteilbar", "10. ");
    }

    @Test
    void newOverwritesNothing() throws IOException {
        Files.writeString(work.resolve("meins.txt"), "wichtig");

        Typed typed = Typed.deich("new", "--art", "amt", work.toString());

        assertThat(typed.code()).isEqualTo(Exit.BAD_INPUT);
        try (Stream<Path> files = Files.list(work)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void anImportWithoutASheetSaysSo() {
        assertThat(Typed.deich("import", work.resolve("weg.xlsx").toString()).err())
                .contains("weg.xlsx");
    }

    @Test
    void explainNeverSaysThatSomethingElseThanAServiceIsFine() throws IOException {
        SmallHouse.writeTo(work);

        Typed typed = Typed.deich("explain", work.toString(), "serverraum", "kf-01");

        assertThat(typed.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(typed.err()).contains("keine Leistung", "meldewesen");
    }

    @Test
    void aWriterThatFailsLeavesNoRubbish() throws IOException {
        Path target = work.resolve("bericht.html");
        Files.writeString(target, "alt");

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> ResultFile.write(target, out -> {
                    out.append("halb");
                    throw new IOException("Platte voll");
                }))
                .hasMessage("Platte voll");

        assertThat(target).hasContent("alt");
        try (Stream<Path> files = Files.list(work)) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void saysWhatToDoWhenAsked() throws IOException {
        SmallHouse.writeTo(work);

        Typed asked = Typed.deich("check", work.toString(), "--plan", "--futures", "0", "--format", "html", "-o", "-");

        assertThat(asked.err()).isEmpty();
        assertThat(asked.code()).isEqualTo(Exit.MISSED);
        assertThat(asked.out())
                .containsSubsequence(
                        "<h2 id=\"engpaesse\">Engpässe", "Serverraum im Rathaus", "<h2>Maßnahmen", "Meldewesen");
        assertThat(Typed.deich("check", work.toString(), "--plan", "--format", "json")
                        .err())
                .contains("--plan", "html");
    }

    @Test
    void judgesAgainWithMoreNeedsWhenAsked() throws IOException {
        SmallHouse.writeTo(work);

        Typed asked = Typed.deich(
                "check", work.toString(), "--dunkelziffer", "2", "--futures", "0", "--format", "json", "-o", "-");
        Typed english = Typed.deich(
                "check", work.toString(), "--undercount", "--futures", "0", "--format", "none", "--lang", "en");

        assertThat(asked.out()).contains("\"robustness\"", "\"rounds\" : 2");
        assertThat(asked.code()).isEqualTo(Exit.MISSED);
        assertThat(english.out()).contains("IF THE INVENTORY LISTS TOO LITTLE", "In 10 rounds");
        assertThat(Typed.deich("check", work.toString(), "--dunkelziffer", "-1").err())
                .contains("zwischen 1 und 1000");
    }
}
