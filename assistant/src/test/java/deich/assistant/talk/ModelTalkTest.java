// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.talk;

import static deich.assistant.talk.StandIn.DONE;
import static deich.assistant.talk.StandIn.END;
import static deich.assistant.talk.StandIn.USAGE;
import static deich.assistant.talk.StandIn.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import deich.assistant.talk.TalkFailed.Why;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The wire, against a server that behaves as the real ones do. */
class ModelTalkTest {
    private static final Request ASK = Request.of("test", null, Message.system("Kurz."), Message.user("Wie spät?"));
    private static final Tool FIND =
            new Tool("find", "finds passages", "{\"type\":\"object\",\"properties\":{\"q\":{\"type\":\"string\"}}}");

    @Test
    void streamsAnAnswerAndCountsItsTokens() throws Exception {
        try (var server = new StandIn(said -> said.stream(text("Es ist "), text("zwölf."), END, USAGE, DONE))) {
            var heard = new ArrayList<String>();
            Answer answer = server.model().ask(ASK, heard::add, new Stop());
            assertThat(answer).isEqualTo(new Answer("Es ist zwölf.", List.of(), 7, 3));
            assertThat(heard).containsExactly("Es ist ", "zwölf.");
            assertThat(server.asked.getFirst().path("stream").asBoolean()).isTrue();
            assertThat(server.keys).containsExactly("null");
        }
    }

    @Test
    void thoughtsAreNeverPartOfAnAnswer() throws Exception {
        String thinking = "{\"choices\":[{\"delta\":{\"reasoning_content\":\"hm\",\"content\":null}}]}";
        try (var server = new StandIn(said -> said.stream(thinking, text("Ja."), END, DONE))) {
            assertThat(server.model().ask(ASK).text()).isEqualTo("Ja.");
            server.now(
                    said -> said.stream(text("<thi"), text("nk>Soll ich"), text("?</think>\n\nNein"), text("."), END));
            var heard = new StringBuilder();
            assertThat(server.model().ask(ASK, heard::append, new Stop()).text())
                    .isEqualTo("Nein.");
            assertThat(heard.toString()).isEqualTo("Nein.");
        }
    }

    @Test
    void commentsCarriageReturnsAndMissingEmptyLinesAreNoTrouble() throws Exception {
        try (var server = new StandIn(said -> said.body(
                200,
                "text/event-stream; charset=utf-8",
                ": ping\r\n\r\nevent: message\r\ndata:" + text("a") + "\r\ndata:" + text("b") + "\r\ndata: " + END))) {
            assertThat(server.model().ask(ASK).text()).isEqualTo("ab");
        }
    }

    @Test
    void aServerThatDoesNotStreamIsUnderstood() throws Exception {
        String whole = "{\"choices\":[{\"message\":{\"content\":\"Ja.\"},\"finish_reason\":\"stop\"}],"
                + "\"usage\":{\"prompt_tokens\":1,\"completion_tokens\":2}}";
        try (var server = new StandIn(said -> said.body(200, "application/json", whole))) {
            assertThat(server.model().ask(ASK)).isEqualTo(new Answer("Ja.", List.of(), 1, 2));
        }
    }

    @Test
    void toolCallsComeInPiecesWithEmptyIdsAndTypes() throws Exception {
        try (var server = new StandIn(said -> said.stream(
                "{\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":0,\"id\":\"c1\",\"type\":\"function\",\"function\":{\"name\":\"find\",\"arguments\":\"{\\\"q\\\":\"}}]}}]}",
                "{\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":0,\"id\":\"\",\"type\":\"\",\"function\":{\"arguments\":\"\\\"Strom\\\"}\"}}]}}]}",
                "{\"choices\":[{\"delta\":{},\"finish_reason\":\"tool_calls\"}]}",
                DONE))) {
            assertThat(server.model().ask(ASK).calls())
                    .containsExactly(new ToolCall("c1", "find", "{\"q\":\"Strom\"}"));
        }
    }

    @Test
    @DisplayName("Ollama: whole calls, no index or zero for all, arguments as an object, no ids")
    void wholeToolCallsWithoutIndex() throws Exception {
        try (var server = new StandIn(said -> said.stream(
                "{\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":0,\"id\":\"a\",\"function\":{\"name\":\"find\",\"arguments\":{\"q\":\"x\"}}}]}}]}",
                "{\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":0,\"id\":\"b\",\"function\":{\"name\":\"find\",\"arguments\":{\"q\":\"y\"}}}]}}]}",
                "{\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}"))) {
            assertThat(server.model().ask(ASK).calls())
                    .containsExactly(
                            new ToolCall("a", "find", "{\"q\":\"x\"}"), new ToolCall("b", "find", "{\"q\":\"y\"}"));
        }
    }

    @Test
    void toolsAreRunAndBrokenCallsAreToldSo() throws Exception {
        String broken =
                "{\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":0,\"function\":{\"name\":\"find\",\"arguments\":\"{q:\"}},"
                        + "{\"index\":1,\"function\":{\"name\":\"format_disk\",\"arguments\":\"{}\"}},"
                        + "{\"index\":2,\"function\":{\"name\":\"find\",\"arguments\":\"{\\\"q\\\":\\\"Strom\\\"}\"}}]},\"finish_reason\":\"tool_calls\"}]}";
        try (var server = new StandIn(said -> {
            if (said.request().path("messages").size() == 2) said.stream(broken, DONE);
            else said.stream(text("Gefunden."), END, DONE);
        })) {
            var run = new ArrayList<String>();
            var request = new Request(ASK.messages(), List.of(FIND), "{}", Limits.USUAL, "test");
            Answer answer = Rounds.talk(
                    server.model(),
                    request,
                    call -> {
                        run.add(call.arguments());
                        return "[]";
                    },
                    Listener.NONE,
                    new Stop());
            assertThat(answer.text()).isEqualTo("Gefunden.");
            assertThat(run).containsExactly("{\"q\":\"Strom\"}");
            var second = server.asked.get(1).path("messages");
            assertThat(second.path(3).path("content").asString()).contains("not a JSON object");
            assertThat(second.path(4).path("content").asString()).contains("no such tool");
            // a grammar for the answer and tools at once are refused by llama.cpp
            assertThat(server.asked).noneMatch(body -> body.has("response_format"));
        }
    }

    @Test
    void whoAsksForToolsForeverGetsNoAnswer() throws Exception {
        String again =
                "{\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":0,\"id\":\"x\",\"function\":{\"name\":\"find\",\"arguments\":\"{}\"}}]},\"finish_reason\":\"tool_calls\"}]}";
        try (var server = new StandIn(said -> said.stream(again, DONE))) {
            var limits = new Limits(2, 1000, Duration.ofSeconds(5));
            var request = new Request(ASK.messages(), List.of(FIND), null, limits, "test");
            assertThat(why(() -> Rounds.talk(server.model(), request, _ -> "{}", Listener.NONE, new Stop())))
                    .isEqualTo(Why.TOO_MANY_ROUNDS);
            assertThat(server.asked).hasSize(4);
        }
    }

    @Test
    void aRefusedWordingIsTriedAgainPlainer() throws Exception {
        try (var server = new StandIn(said -> {
            String body = said.request().toString();
            if (body.contains("strict") || body.contains("stream_options") || body.contains("response_format"))
                said.body(400, "application/json", "{\"error\":{\"message\":\"extra fields not permitted\"}}");
            else said.stream(text("{}"), END, DONE);
        })) {
            var request = Request.of("test", "{\"type\":\"object\"}", Message.user("?"));
            assertThat(server.model().ask(request).text()).isEqualTo("{}");
            assertThat(server.asked).hasSize(4);
            assertThat(server.asked
                            .getLast()
                            .path("messages")
                            .path(1)
                            .path("content")
                            .asString())
                    .contains("{\"type\":\"object\"}");
        }
    }

    @Test
    void errorsAreToldShortAndInOneLine() throws Exception {
        try (var server = new StandIn(
                said -> said.body(500, "application/json", "{\"error\":{\"message\":\"out\\nof   memory\"}}"))) {
            assertThat(failed(() -> server.model().ask(ASK)).detail()).isEqualTo("HTTP 500: out of memory");
            server.now(said -> said.body(404, "application/json", "{\"detail\":\"Not Found\"}"));
            assertThat(failed(() -> server.model().ask(ASK)).detail()).isEqualTo("HTTP 404: Not Found");
            server.now(said -> said.body(502, "text/html", "<h1>" + "x".repeat(100_000)));
            assertThat(failed(() -> server.model().ask(ASK)).detail()).isEqualTo("HTTP 502");
            server.now(said -> said.stream(text("Ja"), "{\"error\":\"" + "y".repeat(300) + "\"}"));
            assertThat(failed(() -> server.model().ask(ASK)).detail()).hasSizeLessThan(210);
        }
    }

    @Test
    void whatIsNoAnswerIsNotUsed() throws Exception {
        try (var server = new StandIn(said -> said.stream(text("Es ist")))) {
            assertThat(why(() -> server.model().ask(ASK))).isEqualTo(Why.CUT_OFF);
            server.now(said -> said.body(200, "text/html", "<html>Anmeldung"));
            assertThat(why(() -> server.model().ask(ASK))).isEqualTo(Why.NOT_UNDERSTOOD);
            server.now(said -> said.body(200, "application/json", "[]"));
            assertThat(why(() -> server.model().ask(ASK))).isEqualTo(Why.NOT_UNDERSTOOD);
            server.now(said -> said.stream("{\"choices\":[{\"del"));
            assertThat(why(() -> server.model().ask(ASK))).isEqualTo(Why.NOT_UNDERSTOOD);
            server.now(said -> said.stream(text("abc"), "{\"choices\":[{\"delta\":{},\"finish_reason\":\"length\"}]}"));
            assertThat(why(() -> server.model().ask(ASK))).isEqualTo(Why.TOO_LONG);
            server.now(said -> {
                said.exchange().sendResponseHeaders(200, 5000);
                said.exchange().getResponseBody().write("data: {".getBytes(StandardCharsets.UTF_8));
            });
            assertThat(why(() -> server.model().ask(ASK))).isIn(Why.CUT_OFF, Why.NOT_UNDERSTOOD, Why.UNREACHABLE);
        }
    }

    @Test
    void hugeAnswersAreCutOffWithoutKeepingThem() throws Exception {
        var limits = new Limits(0, 1000, Duration.ofSeconds(20));
        var request = new Request(ASK.messages(), List.of(), null, limits, "test");
        String piece = text("x".repeat(100));
        try (var server = new StandIn(said -> {
            OutputStream out = said.begin(200, "text/event-stream");
            while (true) out.write(("data: " + piece + "\n\n").getBytes(StandardCharsets.UTF_8));
        })) {
            assertThat(why(() -> server.model().ask(request))).isEqualTo(Why.TOO_LONG);
            server.now(said -> {
                OutputStream out = said.begin(200, "text/event-stream");
                byte[] noLineEnd = new byte[8192];
                while (true) out.write(noLineEnd);
            });
            assertThat(why(() -> server.model().ask(request))).isEqualTo(Why.TOO_LONG);
        }
    }

    @Test
    void aSlowDripAndSilenceEndInTime() throws Exception {
        var limits = new Limits(0, 1000, Duration.ofMillis(300));
        var request = new Request(ASK.messages(), List.of(), null, limits, "test");
        try (var server = new StandIn(said -> {
            OutputStream out = said.begin(200, "text/event-stream");
            for (int i = 0; i < 200; i++) {
                out.write(("data: " + text("x") + "\n\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
                Thread.sleep(50);
            }
        })) {
            assertThat(why(() -> server.model().ask(request))).isEqualTo(Why.TOO_SLOW);
            server.now(said -> Thread.sleep(3000));
            assertThat(why(() -> server.model().ask(request))).isEqualTo(Why.TOO_SLOW);
        }
    }

    @Test
    void canBeStoppedFromOutside() throws Exception {
        var stop = new Stop();
        try (var server = new StandIn(said -> {
            OutputStream out = said.begin(200, "text/event-stream");
            out.write(("data: " + text("x") + "\n\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            Thread.sleep(3000);
        })) {
            ChatModel model = server.model();
            assertThat(why(() -> model.ask(ASK, _ -> CompletableFuture.runAsync(stop::press), stop)))
                    .isEqualTo(Why.STOPPED);
            assertThat(why(() -> model.ask(ASK, Listener.NONE, stop))).isEqualTo(Why.STOPPED);
        }
    }

    @Test
    void redirectsAreNotFollowed() throws Exception {
        try (var elsewhere = new StandIn(said -> said.stream(text("hallo"), END));
                var server = new StandIn(said -> {
                    said.exchange().getResponseHeaders().set("Location", elsewhere.base() + "/chat/completions");
                    said.exchange().sendResponseHeaders(307, -1);
                })) {
            assertThat(failed(() -> server.model().ask(ASK)).detail()).isEqualTo("HTTP 307");
            assertThat(elsewhere.asked).isEmpty();
        }
    }

    @Test
    void useIsLoggedWithoutContent() throws Exception {
        var uses = new ArrayList<UseLog.Use>();
        var clock = new ArrayList<>(List.of(0L, 2L, 5L, 6L));
        try (var server = new StandIn(said -> said.stream(text("geheim"), END, USAGE, DONE))) {
            ChatModel model =
                    new Logged(server.model(), "a.muster", uses::add, () -> Instant.ofEpochSecond(clock.removeFirst()));
            model.ask(ASK);
            server.now(said -> said.body(500, "application/json", "{}"));
            assertThat(why(() -> model.ask(ASK))).isEqualTo(Why.REFUSED);
        }
        assertThat(uses)
                .containsExactly(
                        new UseLog.Use(
                                Instant.ofEpochSecond(0),
                                "a.muster",
                                "probe",
                                "test",
                                7,
                                3,
                                Duration.ofSeconds(2),
                                null),
                        new UseLog.Use(
                                Instant.ofEpochSecond(5),
                                "a.muster",
                                "probe",
                                "test",
                                -1,
                                -1,
                                Duration.ofSeconds(1),
                                Why.REFUSED));
        assertThat(uses.toString()).doesNotContain("geheim", "Wie spät");
    }

    @Test
    void everyFailureHasASentenceInBothLanguages() {
        for (Why why : Why.values())
            for (Locale locale : List.of(Locale.GERMANY, Locale.UK))
                assertThat(new TalkFailed(why, "x").sentence(locale))
                        .endsWith("(x)")
                        .hasSizeGreaterThan(10);
    }

    interface Asking {
        void run() throws TalkFailed;
    }

    static TalkFailed failed(Asking asking) {
        return java.util.Objects.requireNonNull(catchThrowableOfType(TalkFailed.class, asking::run));
    }

    static Why why(Asking asking) {
        return failed(asking).why();
    }
}
