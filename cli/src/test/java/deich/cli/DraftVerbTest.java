// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code deich draft} and {@code deich explain --plain}, from outside. */
class DraftVerbTest {
    private static final String DAY = "--date=2026-11-30";

    @TempDir
    Path house;

    @BeforeEach
    void build() throws IOException {
        SmallHouse.writeTo(house);
    }

    private Typed draft(String... rest) {
        String[] all = new String[rest.length + 1];
        all[0] = "draft";
        System.arraycopy(rest, 0, all, 1, rest.length);
        return Typed.deich(all);
    }

    @ParameterizedTest
    @CsvSource({
        "lage, , --scenario=kf-01, Lagebericht: ",
        "nachbericht, , --scenario=kf-01, Nachbericht: ",
        "buergerinfo, , --scenario=kf-01, Stadt Musterhafen: Diese Angebote",
        "wap, meldewesen, --scenario=kf-01, Wiederanlaufplan: Meldewesen",
        "gfp, meldewesen, --plain, Geschäftsfortführungsplan: Meldewesen",
        "bia, meldewesen, --plain, Gesprächsbogen"
    })
    void writesEachKind(String sort, String about, String option, String title) {
        Typed typed = about == null
                ? draft(sort, house.toString(), option, "--for=stadt", DAY)
                : draft(sort, house.toString(), about, option, DAY);
        assertThat(typed.code()).as(typed.err()).isEqualTo(Exit.HELD);
        assertThat(typed.out()).contains("# " + title, "ohne Sprachmodell", "Kleines Haus 1.0.0", "Erfunden.");
        assertThat(typed.err()).contains("Lesbarkeit: Flesch");
    }

    @Test
    void writesPagesAndOfficeFiles() throws IOException {
        Path page = house.resolve("seite.html");
        assertThat(draft("gfp", house.toString(), "meldewesen", DAY, "--format=html", "-o", page.toString())
                        .code())
                .isEqualTo(Exit.HELD);
        assertThat(Files.readString(page)).startsWith("<!doctype html>").contains("nicht erfasst");
        Path text = house.resolve("seite.odt");
        assertThat(draft("gfp", house.toString(), "meldewesen", DAY, "--format=odt", "-o", text.toString())
                        .code())
                .isEqualTo(Exit.HELD);
        try (var zip = new ZipFile(text.toFile())) {
            String content =
                    new String(zip.getInputStream(zip.getEntry("content.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(content).contains("Geschäftsfortführungsplan: Meldewesen", "ohne Sprachmodell");
        }
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(draft("lage", house.toString()).err()).contains("--scenario");
        assertThat(draft("buergerinfo", house.toString(), "--scenario=kf-01").err())
                .contains("--for");
        assertThat(draft("gfp", house.toString()).err()).contains("Leistung");
        assertThat(draft("gfp", house.toString(), "meldewesen", "--format=odt").err())
                .contains("-o DATEI.odt");
        assertThat(draft("lage", house.toString(), "--scenario=kf-01", "--for=stadtt")
                        .err())
                .contains("stadt?");
        assertThat(draft("roman", house.toString()).code()).isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void explainsToAMayor() {
        Typed typed = Typed.deich("explain", house.toString(), "meldewesen", "kf-01", "--plain", DAY);
        assertThat(typed.code()).isEqualTo(Exit.HELD);
        assertThat(typed.out())
                .contains("Was passiert mit „Meldewesen“?", "Was ist zuerst zu tun?", "Wie kommt es dazu?");
        Typed english = Typed.deich("explain", house.toString(), "meldewesen", "kf-01", "--plain", DAY, "--lang=en");
        assertThat(english.out()).contains("What comes first?");
    }

    @Test
    void explainsVerdictsAndPlansToo() {
        Typed verdict = Typed.deich("explain", house.toString(), "--requirement=KR-01", "--for=stadt", DAY);
        assertThat(verdict.code()).as(verdict.err()).isEqualTo(Exit.HELD);
        assertThat(verdict.out()).contains("Das ist gefordert:", "Wie steht es?", "Stadt Musterhafen");
        Typed plan = Typed.deich("explain", house.toString(), "--restart=kf-01", DAY);
        assertThat(plan.out()).contains("Was kommt zuerst?", "„Meldewesen“");
        assertThat(Typed.deich("explain", house.toString()).err()).contains("--requirement");
        assertThat(Typed.deich("explain", house.toString(), "--requirement=KR-01")
                        .err())
                .contains("--for");
        assertThat(Typed.deich("explain", house.toString(), "--requirement=KR-01", "--for=niemand")
                        .err())
                .contains("kein Ergebnis");
    }

    @ParameterizedTest
    @CsvSource({"--plain", "--requirement=KR-01", "--restart=kf-01"})
    void onlyDraftsAreWrittenToFilesOrRestyled(String which) {
        for (String of : List.of("--format=html", "-o=x.md", "--model=http://127.0.0.1:9/v1"))
            assertThat(Typed.deich("explain", "nirgends", "meldewesen", "kf-01", of)
                            .err())
                    .as(of)
                    .contains("gehören zu --plain");
        assertThat(Typed.deich("explain", "nirgends", "a", "b", which, "--for=stadt", "--format=odt")
                        .err())
                .contains("-o DATEI.odt");
        assertThat(Typed.deich("explain", "nirgends", "a", "b", which, "--model=https://modell.example.org/v1")
                        .err())
                .contains("nicht erlaubt");
    }

    @Test
    void whatIsMissingIsSaidBeforeAnythingIsRead() {
        assertThat(draft("vorlage", "nirgends").err()).contains("--for");
        assertThat(draft("buergerinfo", "nirgends", "--scenario=kf-01").err()).contains("--for");
        assertThat(draft("lage", "nirgends", "--model=https://modell.example.org/v1")
                        .err())
                .contains("nicht erlaubt");
        assertThat(Typed.deich("explain", "nirgends", "--requirement=KR-01").err())
                .contains("--for");
    }

    /**
     * Two ask for a share of the futures: without any, nobody could say whether it is met. One looks at the inventory, one
     * asks for a proof: neither needs a scenario.
     */
    @Test
    void aVerdictIsExplainedAsItIsFound() {
        String folder = Home.folder().resolve("examples/ostsee").toString();
        String futures = "--futures=100";
        Typed check = Typed.deich(
                "check", folder, DAY, futures, "--only=kf-06,kf-08,kf-10,kf-12", "--format=json", "-o=-", "-q");
        var phrases = Map.of(
                "MET", "Ja, das ist erfüllt.",
                "MISSED", "Nein, das ist nicht erfüllt.",
                "UNKNOWN", "Das wissen wir nicht.",
                "NOT_APPLICABLE", "Das trifft hier nicht zu.");
        var explained = new HashSet<String>();
        for (JsonNode verdict : JsonMapper.shared().readTree(check.out()).path("verdicts")) {
            String requirement = verdict.path("requirement").asString();
            String outcome = verdict.path("outcome").asString();
            if (!List.of("KR-03", "KR-30", "KR-31", "KR-50").contains(requirement)) continue;
            if (!explained.add(requirement + " " + outcome)) continue;
            Typed told = Typed.deich(
                    "explain",
                    folder,
                    DAY,
                    futures,
                    "--requirement=" + requirement,
                    "--for=" + verdict.path("administration").asString());
            assertThat(told.out()).as(requirement + told.err()).contains(phrases.get(outcome));
        }
        assertThat(explained).contains("KR-03 MISSED", "KR-30 MET");
    }

    @Test
    void namesWhatMakesSentencesHard() {
        Typed advised = draft("gfp", house.toString(), "meldewesen", DAY, "--advice");
        assertThat(advised.err()).contains("Lesbarkeit: Flesch", "– ");
        assertThat(advised.out()).contains("# Geschäftsfortführungsplan").doesNotContain("– ");
    }

    @Test
    void onlyAllowedModelsAreAskedAndTheUseIsLogged() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", exchange -> {
            JsonNode asked =
                    JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
            String sentence = asked.path("messages").path(1).path("content").asString();
            String content = JsonMapper.shared().writeValueAsString("Kurz: " + sentence);
            byte[] answer = ("data: {\"choices\":[{\"delta\":{\"content\":" + content
                            + "},\"finish_reason\":\"stop\"}]}\n\n")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        try {
            String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
            Path log = house.resolve("modell.log");
            Path file = house.resolve("modell.properties");
            Files.writeString(file, "log = " + log + "\n");
            Typed typed = draft(
                    "gfp",
                    house.toString(),
                    "meldewesen",
                    DAY,
                    "--model",
                    base,
                    "--model-name",
                    "probe",
                    "--model-file",
                    file.toString());
            assertThat(typed.code()).as(typed.err()).isEqualTo(Exit.HELD);
            assertThat(typed.out()).contains("Kurz: Dieses Blatt", "Ein Sprachmodell (probe)", "\"aiGenerated\":true");
            assertThat(Files.readString(log)).contains(" probe restyle -1 -1 ").doesNotContain("Blatt");
            Files.writeString(file, "ai = off\n");
            assertThat(draft("gfp", house.toString(), "meldewesen", "--model", base, "--model-file", file.toString())
                            .err())
                    .contains("abgeschaltet");
        } finally {
            server.stop(0);
        }
        assertThat(draft("gfp", house.toString(), "meldewesen", "--model", "https://modell.example.org/v1")
                        .err())
                .contains("nicht erlaubt");
        Path wrong = house.resolve("falsch.properties");
        Files.writeString(wrong, "allow = http://modell.example.org/v1\n");
        assertThat(draft("gfp", house.toString(), "meldewesen", "--model-file", wrong.toString())
                        .err())
                .contains("nicht in Ordnung");
    }
}
