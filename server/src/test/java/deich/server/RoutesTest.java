// SPDX-License-Identifier: EUPL-1.2
package deich.server;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import deich.assess.Assessment;
import deich.assess.ScenarioResult;
import deich.assess.ServiceResult;
import deich.server.rule.Needs;
import deich.server.work.Choice;
import deich.server.work.Jobs;
import deich.server.work.Workbench;
import deich.store.Actor;
import deich.store.people.OrganisationKind;
import deich.store.people.Person;
import deich.store.people.Right;
import deich.store.people.Role;
import deich.store.run.Run;
import deich.store.stock.Saved;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every route of the running server, asked by everybody: each role of one's own organisation, of a neighbour in the same
 * inventory, of the Land and of somebody who has nothing to do with it, and nobody at all. What must come of it stands in
 * {@code routes.csv}, which is written by hand and not from the code. Whoever adds a route adds a line there.
 */
class RoutesTest {
    /** A component of one's own that nobody else names: not even that it is there may be learned. */
    private static final String CANARY = "kanarienvogel";

    private static final String REQUIREMENT = "KR-01";
    private static final List<String> FILES = List.of(
            "berichte/bericht.html",
            "berichte/bericht.json",
            "berichte/bericht.sarif",
            "berichte/bericht.junit.xml",
            "berichte/tabellen.xlsx",
            "berichte/tabellen.ods",
            "berichte/ergebnisse.csv",
            "berichte/ausfaelle.csv",
            "berichte/komponenten.csv",
            "berichte/bestand.zip",
            "ordner.zip");
    private static final String SCENARIO = "kf-01";
    private static final int LONGEST_SECONDS = 180;
    private static final String STRANGER = "fremdes-amt";
    private static final List<String> ORGANISATIONS = List.of(Served.KREIS, Served.NEIGHBOUR, Served.LAND, STRANGER);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** What forms ask for, as far as it is needed to get past the reading of the form. Without a reason nothing is saved. */
    private static final Map<String, String> FORM = new TreeMap<>(Map.of(
            "base",
            "2",
            "werte",
            "andere",
            "text",
            "name: anders",
            "reason",
            "",
            "frage",
            "Wer wohnt im Serverraum Nord?"));

    private static final Map<String, String> BODIES = bodies();

    private static Map<String, String> bodies() {
        var bodies = new TreeMap<String, String>();
        String stock = "/api/v1/stocks/{stock}";
        bodies.put("PUT " + stock + "/scenarios/{scenario}", "{\"base\": 2, \"text\": \"\", \"reason\": \"\"}");
        bodies.put("PUT /api/v1/grants/{stock}/{organisation}", "");
        bodies.put(
                "POST " + stock + "/decisions",
                "{\"requirement\": \"" + REQUIREMENT + "\", \"administration\": \"" + Served.KREIS
                        + "\", \"kind\": \"\", \"by\": \"\", \"reason\": \"\"}");
        bodies.put("POST " + stock + "/drafts", "{\"kind\": \"\"}");
        bodies.put("PUT " + stock + "/drafts/{draft}", "{\"text\": \"\"}");
        bodies.put("POST " + stock + "/drafts/{draft}/release", "{\"digest\": \"\"}");
        bodies.put("POST " + stock + "/confirmations", "{\"service\": \"x\", \"digest\": \"\"}");
        bodies.put("POST " + stock + "/restore", "{\"version\": 1, \"reason\": \"\"}");
        bodies.put("POST " + stock + "/runs", "{\"kind\": \"verdicts\"}");
        bodies.put("POST " + stock + "/whatif", "{\"off\": [{\"component\": \"" + CANARY + "\"}]}");
        bodies.put(
                "PUT " + stock + "/components/{component}/text",
                "{\"base\": 2, \"text\": \"name: anders\", \"reason\": \"\"}");
        bodies.put("POST /api/v1/foundings/starter", "{\"name\": \"x\", \"kind\": \"amt\", \"reason\": \"\"}");
        bodies.put("POST /api/v1/foundings/copy", "{\"name\": \"x\", \"reason\": \"\"}");
        bodies.put("POST /api/v1/people", "{\"name\": \"\", \"login\": \"\", \"roles\": []}");
        bodies.put("PUT /api/v1/people/{person}/roles", "{\"roles\": []}");
        bodies.put("PUT /api/v1/people/{person}/active", "{\"active\": true}");
        bodies.put("POST /api/v1/people/{person}/code", "");
        bodies.put("POST " + stock + "/questions", "{\"question\": \"Wer wohnt im Serverraum Nord?\"}");
        bodies.put("PUT " + stock + "/documents/{document}/vouched", "");
        bodies.put(
                "POST " + stock + "/mapping-proposals",
                "{\"list\": \"x\", \"catalogue\": \"x\", \"requirements\": [\"x\"]}");
        bodies.put(
                "POST " + stock + "/mappings",
                "{\"list\": \"x\", \"catalogue\": \"x\", \"requirement\": \"x\", \"control\": \"x\", \"state\": \"CONFIRMED\"}");
        bodies.put("POST /api/v1/organisations", "{\"name\": \"x\", \"kind\": \"LAND\"}");
        return bodies;
    }

    private static Served served;
    private static String programsDocument = "";
    private static final Map<String, String> VALUES = new TreeMap<>();
    private static final Map<String, Caller> CALLERS = new LinkedHashMap<>();

    /** Somebody signed in. @param organisation its place in the table */
    private record Caller(Client client, String token, Program program, int organisation, Role role) {}

    /**
     * A line of the table.
     *
     * @param who {@code offen}, {@code angemeldet}, {@code niemand}, or roles
     * @param expected for each organisation: {@code ja}, {@code fehlt} (404) or {@code verboten} (403)
     */
    private record Line(String method, String route, String who, List<String> expected) {
        static Line of(String text) {
            String[] cells = text.split(";");
            return new Line(cells[0], cells[1], cells[2], List.of(cells).subList(3, cells.length));
        }

        String key() {
            return method + " " + route;
        }

        boolean deletesADocument() {
            return method.equals("DELETE") && route.endsWith("{document}");
        }

        boolean program() {
            return route.startsWith("/api/");
        }

        boolean may(Role role) {
            return who.equals("offen")
                    || who.equals("angemeldet")
                    || List.of(who.split(" ")).contains(role.name());
        }
    }

    @BeforeAll
    static void start() {
        served = Served.joint();
        served.person(Served.OWNER, Role.VERWALTER);
        served.found(STRANGER, "Fremdes Amt", OrganisationKind.ADMINISTRATION, "SH");
        plant();
        Person target = served.person("z.ziel", Served.KREIS, EnumSet.of(Role.LESEN));
        VALUES.put("stock", Served.JOINT.value());
        VALUES.put("component", CANARY);
        VALUES.put("service", CANARY);
        VALUES.put("id", target.id().toString());
        VALUES.put("person", target.id().toString());
        VALUES.put("name", "deich.css");
        VALUES.put("file", "komponenten.csv");
        VALUES.put("version", "2");
        VALUES.put("scenario", SCENARIO);
        VALUES.put("run", run().toString());
        VALUES.put("document", handedOver().toString());
        programsDocument = handedOver().toString();
        VALUES.put("draft", drafted().toString());
        Matcher digest = Pattern.compile("/assets/([0-9a-f]+)/")
                .matcher(served.client().get("/anmelden").body());
        assertThat(digest.find()).isTrue();
        VALUES.put("digest", digest.group(1));
        VALUES.put("requirement", REQUIREMENT);
        VALUES.put("administration", Served.KREIS);
        for (String organisation : ORGANISATIONS)
            for (Role role : Role.values()) {
                Client client = served.as(organisation, role);
                Program program = Program.of(served, served.person(organisation, role), EnumSet.allOf(Right.class));
                CALLERS.put(
                        organisation + " " + role,
                        new Caller(client, token(client), program, ORGANISATIONS.indexOf(organisation), role));
            }
    }

    @AfterAll
    static void stop() {
        if (served != null) served.close();
    }

    private static String token(Client client) {
        Matcher found = TOKEN.matcher(client.get("/konto").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static void plant() {
        var files = served.store().stocks().files(Served.JOINT, 1);
        String text = "components:\n  " + CANARY + ":\n    kind: service\n    name: Kanarienvogel\n    administration: "
                + Served.KREIS + "\n    ask: Kanarienvogel\n    tags: [zeitkritisch, lebenswichtig, " + CANARY
                + "]\n    needs: [haus-kreis-bodden]\n    objectives: {mtpd: 1h}\n";
        Saved saved = served.store()
                .stocks()
                .save(
                        Served.JOINT,
                        1,
                        files.with(CANARY + ".yaml", text),
                        "Kanarienvogel eingetragen",
                        new Actor(served.person(Served.KREIS, Role.ISB).id()));
        assertThat(saved).isInstanceOf(Saved.Kept.class);
    }

    /** A document of one's own that answers a question in which the canary is not named. */
    private static UUID handedOver() {
        byte[] text = "# Hausbuch\n\nIm Serverraum Nord wohnt ein Kanarienvogel.\n".getBytes(StandardCharsets.UTF_8);
        Actor by = new Actor(served.person(Served.KREIS, Role.ISB).id());
        return served.store()
                .documents()
                .keep(Served.KREIS, "hausbuch.md", "Hausbuch", "Probe", null, text, by)
                .id();
    }

    /** A draft of one's own that names the canary. */
    private static UUID drafted() {
        Actor by = new Actor(served.person(Served.KREIS, Role.ISB).id());
        String marker = "{\"kind\":\"SITUATION\",\"language\":\"de\",\"mark\":\"OFFEN\"}";
        return served.store()
                .drafts()
                .keep(Served.JOINT, 2, Served.KREIS, "SITUATION", CANARY, "# Kanarienvogel\n", marker, by)
                .id();
    }

    /** A finished stress test, in which the canary fails and is asked about. */
    private static UUID run() {
        Actor by = new Actor(served.person(Served.KREIS, Role.ISB).id());
        Map<String, String> order = Map.of(
                "scenarios",
                "",
                "futures",
                "0",
                "seed",
                "1",
                "day",
                LocalDate.now(ZoneId.systemDefault()).toString());
        Jobs jobs = served.server().context().getBean(Jobs.class);
        Workbench workbench = served.server().context().getBean(Workbench.class);
        UUID run = jobs.ask(Objects.requireNonNull(workbench.newest(Served.JOINT)), "check", order, by)
                .id();
        for (int i = 0; i < LONGEST_SECONDS; i++) {
            if (found(run).state().over()) break;
            LockSupport.parkNanos(1_000_000_000L);
        }
        assertThat(found(run).state()).isEqualTo(Run.State.DONE);
        assertThat(requireNonNull(served.store().runs().result(run, "json")).text())
                .contains(CANARY);
        choose(Objects.requireNonNull(
                workbench.known(Objects.requireNonNull(workbench.newest(Served.JOINT)), Choice.ALL)));
        return run;
    }

    /** A scenario that concerns all who share the inventory, and one that happens at no particular place. */
    private static void choose(Assessment found) {
        for (int i = 0; i < found.scenarios().size(); i++) {
            ScenarioResult result = found.scenarios().get(i);
            Set<String> concerned = result.services().stream()
                    .map(ServiceResult::administration)
                    .collect(Collectors.toSet());
            if (concerned.containsAll(List.of(Served.KREIS, Served.NEIGHBOUR, Served.LAND)))
                VALUES.put("number", Integer.toString(i + 1));
            if (result.scenario().at() == null)
                FORM.put("ort", result.scenario().key());
        }
    }

    private static Run found(UUID run) {
        return Objects.requireNonNull(served.store().runs().find(run));
    }

    private static Map<String, Line> table() {
        try (var in = RoutesTest.class.getResourceAsStream("routes.csv")) {
            var table = new LinkedHashMap<String, Line>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Line::of)
                    .forEach(line -> table.put(line.key(), line));
            return table;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String path(String route) {
        String path = route.replace("/szenarien/{id}", "/szenarien/" + SCENARIO)
                .replace("/versionen/{number}", "/versionen/2");
        // pages delete theirs before programs are asked
        if (route.startsWith("/api/")) path = path.replace("{document}", programsDocument);
        for (var value : VALUES.entrySet()) path = path.replace("{" + value.getKey() + "}", value.getValue());
        return path.replaceAll("\\{[^}]+}", "1");
    }

    @Test
    void everyRouteStandsInTheTable() {
        assertThat(served.handlers().keySet()).containsExactlyInAnyOrderElementsOf(table().keySet());
    }

    @Test
    void everyRouteAnswersWhomTheTableNamesAndTellsNobodyElse() {
        var wrong = new ArrayList<String>();
        for (Line line : readingFirst()) {
            String path = path(line.route());
            Heard nothing = line.program()
                    ? heard(ask(Program.with(served, null), line, path))
                    : heard(served.client(), line, path, "");
            compare(wrong, line, "nobody", nobody(line), nothing);
            for (var caller : CALLERS.entrySet()) {
                Caller who = caller.getValue();
                Heard answer = line.program()
                        ? heard(ask(who.program(), line, path))
                        : heard(who.client(), line, path, who.token());
                compare(wrong, line, caller.getKey(), expected(line, who), answer);
                boolean own = who.organisation() == 0;
                // the page may repeat the address that was asked for
                String told = answer.told().replace(path, "").toLowerCase(Locale.ROOT);
                if (!own && told.contains(CANARY))
                    wrong.add(line.key() + " tells " + caller.getKey() + " of the canary");
            }
            if (!line.route().contains("{run}")) cancelWhatWasOrdered();
        }
        assertThat(wrong).isEmpty();
    }

    /** Nobody waits for it, and it would slow down everything that is asked after. */
    private static void cancelWhatWasOrdered() {
        for (Run run : served.store().runs().list(Served.JOINT, 500))
            if (!run.state().over()) served.store().runs().cancel(run.id(), Actor.DEICH);
    }

    /** What computes or changes something comes last, so that it slows down nothing else. */
    private static List<Line> readingFirst() {
        return table().values().stream()
                .sorted(Comparator.comparing(Line::deletesADocument).thenComparing(Line::method))
                .toList();
    }

    private static String nobody(Line line) {
        return switch (line.who()) {
            case "offen" -> "ja";
            case "niemand" -> "fehlt";
            default -> "anmelden";
        };
    }

    private static String expected(Line line, Caller who) {
        if (line.who().equals("niemand")) return "fehlt";
        if (!line.may(who.role())) return "verboten";
        String told = line.expected().isEmpty() ? "ja" : line.expected().get(who.organisation());
        if (!told.startsWith("ja:")) return told;
        return told.equals("ja:" + who.role()) ? "ja" : "fehlt";
    }

    private static Client.Answer ask(Client client, String method, String path, String token) {
        if (method.equals("GET")) return client.get(path);
        if (token.isEmpty()) return client.submit("/anmelden", path, FORM);
        var form = new TreeMap<>(FORM);
        form.put("_csrf", token);
        return client.post(path, form);
    }

    /** What programs send, as far as it is needed to get past the reading of it. Without a reason nothing is saved. */
    private static Program.Answer ask(Program program, Line line, String path) {
        if (line.route().endsWith("/diff")) return program.get(path + "?from=1&to=2");
        if (line.method().equals("GET")) return program.get(path);
        if (line.method().equals("DELETE")) return program.delete(path);
        String body = BODIES.get(line.key());
        return body == null
                ? program.post(path, new byte[0], Map.of("title", "x", "base", "2", "reason", ""))
                : program.send(line.method(), path, body);
    }

    /** An answer, whoever it was to. */
    private record Heard(int status, String location, String body, String told) {}

    private static Heard heard(Client client, Line line, String path, String token) {
        // a stream does not end by itself: of it the beginning is heard
        if (line.route().endsWith("/ereignisse"))
            try (Listening stream = client.listen(path)) {
                String first = stream.first();
                return new Heard(stream.status(), stream.location(), first, first);
            }
        Client.Answer answer = ask(client, line.method(), path, token);
        return new Heard(answer.status(), answer.location(), answer.body(), answer.body());
    }

    private static Heard heard(Program.Answer answer) {
        boolean zip = answer.header("Content-Type").equals("application/zip");
        try {
            // one's own log repeats the addresses that one was refused
            String told = zip
                    ? unpacked(answer.bytes())
                    : answer.body().replaceAll("\"access\\.refused\",\"subject\":\"[^\"]*\"", "");
            return new Heard(answer.status(), "", answer.body(), told);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static void compare(List<String> wrong, Line line, String who, String expected, Heard answer) {
        String found = found(answer);
        if (!found.equals(expected))
            wrong.add(line.key() + " for " + who + ": " + expected + " expected, " + found + " (" + answer.status()
                    + ")");
    }

    private static String found(Heard answer) {
        if (answer.status() == 401) return "anmelden";
        if (answer.status() == 302 && answer.location().equals("/anmelden")) return "anmelden";
        if (answer.body().contains("Das Formular war zu alt")) return "veraltet";
        return switch (answer.status()) {
            case 403 -> "verboten";
            case 404 -> "fehlt";
            default -> answer.status() >= 500 ? "kaputt" : "ja";
        };
    }

    @Test
    void noFormIsTakenWithoutItsToken() {
        Person everything = served.person("a.alles", Served.KREIS, EnumSet.copyOf(Arrays.asList(Role.values())));
        Client client = served.as(everything);
        for (Line line : table().values()) {
            if (line.program()) {
                assertThat(cookie(client, line))
                        .as(line.key())
                        .isEqualTo(line.who().equals("offen") ? 200 : 401);
                continue;
            }
            if (line.method().equals("GET")) continue;
            var answer = client.send(HttpRequest.newBuilder(client.base().resolve(path(line.route())))
                    .method(line.method(), HttpRequest.BodyPublishers.noBody())
                    .build());
            assertThat(answer.status()).as(line.key()).isEqualTo(403);
            assertThat(answer.body()).as(line.key()).contains("Bitte noch einmal.");
        }
    }

    /** Where programs ask, whoever is signed in by a cookie is nobody. */
    private static int cookie(Client client, Line line) {
        return client.send(HttpRequest.newBuilder(client.base().resolve(path(line.route())))
                        .method(line.method(), HttpRequest.BodyPublishers.noBody())
                        .build())
                .status();
    }

    @Test
    void aTokenWithoutTheRightIsRefusedWhateverItsPersonMay() {
        Person everything = served.person("s.alles", Served.KREIS, EnumSet.copyOf(Arrays.asList(Role.values())));
        for (Line line : table().values()) {
            Needs needs =
                    Objects.requireNonNull(served.handlers().get(line.key())).getMethodAnnotation(Needs.class);
            if (!line.program() || needs == null) continue;
            var scopes = EnumSet.allOf(Right.class);
            scopes.removeAll(List.of(needs.value()));
            Program program = Program.of(served, everything, scopes);
            assertThat(ask(program, line, path(line.route())).status())
                    .as(line.key())
                    .isEqualTo(403);
            for (var token : served.store().tokens().of(everything.id()))
                served.store().tokens().revoke(everything.id(), token.id(), Actor.DEICH);
        }
    }

    @Test
    void anInventoryOfOthersLooksLikeNoneToProgramsToo() {
        Person everything = served.person("f.alles", STRANGER, EnumSet.copyOf(Arrays.asList(Role.values())));
        Program program = Program.of(served, everything, EnumSet.allOf(Right.class));
        for (Line line : table().values()) {
            if (!line.route().startsWith("/api/v1/stocks/{stock}")) continue;
            String theirs = path(line.route());
            String none = theirs.replace("/" + Served.JOINT, "/gibtsnicht");
            var answer = ask(program, line, theirs);
            assertThat(answer.status()).as(theirs).isEqualTo(404);
            assertThat(answer.body().replace(theirs, ""))
                    .isEqualTo(ask(program, line, none).body().replace(none, ""));
        }
    }

    @Test
    void anInventoryOfOthersLooksLikeNone() {
        Person everything = served.person("f.alles", STRANGER, EnumSet.copyOf(Arrays.asList(Role.values())));
        Client client = served.as(everything);
        for (Line line : table().values()) {
            if (!line.method().equals("GET") || !line.route().startsWith("/b/{stock}")) continue;
            String theirs = path(line.route());
            String none = theirs.replace("/b/" + Served.JOINT, "/b/gibtsnicht");
            assertThat(plain(client.get(theirs), theirs)).as(theirs).isEqualTo(plain(client.get(none), none));
        }
    }

    private static String plain(Client.Answer answer, String path) {
        return answer.status() + answer.body().replace(path, "").replaceAll("value=\"[^\"]+\"", "");
    }

    /** What leaves Deich, unpacked where it is packed. */
    @Test
    void nothingThatIsTakenOutTellsOthersOfTheCanary() throws IOException {
        for (String organisation : List.of(Served.NEIGHBOUR, Served.LAND))
            for (String file : FILES) {
                var answer = served.as(organisation, Role.ISB).get("/b/" + Served.JOINT + "/" + file);
                String told = file.matches(".*[.](zip|xlsx|ods)") && answer.status() == 200
                        ? unpacked(answer.raw().body())
                        : answer.body();
                assertThat(told.toLowerCase(Locale.ROOT))
                        .as(organisation + " " + file)
                        .doesNotContain(CANARY);
            }
    }

    private static String unpacked(byte[] zip) throws IOException {
        var all = new StringBuilder();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                all.append(entry.getName()).append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return all.toString();
    }
}
