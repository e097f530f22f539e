// SPDX-License-Identifier: EUPL-1.2
package deich.weights.llama;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deich.assistant.talk.Access;
import deich.assistant.talk.Allowed;
import deich.assistant.talk.Answer;
import deich.assistant.talk.ChatModel;
import deich.assistant.talk.Limits;
import deich.assistant.talk.Listener;
import deich.assistant.talk.Message;
import deich.assistant.talk.Request;
import deich.assistant.talk.Stop;
import deich.assistant.talk.TalkFailed;
import deich.assistant.talk.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real model of random weights, through the door by which any is opened. */
class LlamaTest {
    private static final Message ASKED = Message.user("Wer meldet den Ausfall?");
    private static final String PLACE = """
            {"type": "object", "properties": {"ort": {"type": "string", "maxLength": 12}, "anzahl": {"type": "integer", "minimum": 0, "maximum": 99}},
             "required": ["ort", "anzahl"], "additionalProperties": false}""";

    @TempDir
    static Path folder;

    private static Path file;

    @BeforeAll
    static void write() throws IOException {
        file = TinyGguf.write(folder.resolve("tiny.gguf"));
    }

    private static ChatModel model() throws TalkFailed {
        return new Access(false, Allowed.NOTHING, "gguf:" + file, "", "").open();
    }

    private static Request asked(@Nullable String schema, int characters) {
        return new Request(
                List.of(Message.system("Antworte knapp."), ASKED),
                List.of(),
                schema,
                new Limits(2, characters, Duration.ofMinutes(2)),
                "test");
    }

    @Test
    void aFileIsAModelAndSpeaksInTheFormThatIsAskedFor() throws TalkFailed {
        ChatModel model = model();
        assertThat(model.name()).isEqualTo("tiny.gguf");
        var heard = new StringBuilder();
        Answer answer = model.ask(asked(PLACE, 3_000), heard::append, new Stop());
        JsonNode said = JsonMapper.shared().readTree(answer.text());
        assertThat(said.propertyNames()).containsExactlyInAnyOrder("ort", "anzahl");
        assertThat(said.path("anzahl").isInt()).isTrue();
        assertThat(heard.toString().strip()).as("it streams what it says").isEqualTo(answer.text());
        assertThat(answer.promptTokens()).isGreaterThan(10);
        assertThat(answer.answerTokens()).isGreaterThan(1);
    }

    @Test
    void theSameQuestionGetsTheSameAnswer() throws TalkFailed {
        assertThat(model().ask(asked(PLACE, 3_000)).text())
                .isEqualTo(model().ask(asked(PLACE, 3_000)).text());
    }

    @Test
    void aToolIsCalledOrAnAnswerGiven() throws TalkFailed {
        var tools = List.of(new Tool("place", "where something is", PLACE));
        Answer answer = model().ask(
                        new Request(List.of(ASKED), tools, null, new Limits(2, 6_000, Duration.ofMinutes(2)), "test"));
        if (answer.calls().isEmpty()) {
            assertThat(answer.text()).isNotEmpty();
        } else {
            assertThat(answer.calls()).singleElement().satisfies(call -> {
                assertThat(call.name()).isEqualTo("place");
                assertThat(call.readable()).isTrue();
            });
        }
    }

    @Test
    void whatGoesOnTooLongIsNoAnswer() {
        // free text of a model that never ends a sentence
        assertThatThrownBy(() -> model().ask(asked(null, 200)))
                .isInstanceOfSatisfying(
                        TalkFailed.class, failed -> assertThat(failed.why()).isEqualTo(TalkFailed.Why.TOO_LONG));
    }

    @Test
    void whoStopsGetsNothingAndTheModelIsFreeAfterwards() throws TalkFailed {
        var stop = new Stop();
        Listener impatient = _ -> stop.press();
        assertThatThrownBy(() -> model().ask(asked(null, 6_000), impatient, stop))
                .isInstanceOfSatisfying(
                        TalkFailed.class, failed -> assertThat(failed.why()).isEqualTo(TalkFailed.Why.STOPPED));
        assertThat(model().ask(asked(PLACE, 3_000)).text()).startsWith("{");
    }

    @Test
    void aQuestionLongerThanItCanReadIsRefused() throws TalkFailed {
        ChatModel model = new Access(false, Allowed.NOTHING, "gguf:" + file + "?context=512", "", "").open();
        var long_ = Request.of("test", null, Message.user("Wort ".repeat(300)));
        assertThatThrownBy(() -> model.ask(long_)).isInstanceOfSatisfying(TalkFailed.class, failed -> {
            assertThat(failed.why()).isEqualTo(TalkFailed.Why.REFUSED);
            assertThat(failed.detail()).endsWith("> 512");
        });
    }

    @Test
    void whatIsNoModelIsSaidToBeNone() throws IOException {
        Path text = Files.writeString(folder.resolve("brief.gguf"), "Sehr geehrte Damen und Herren");
        Path broken =
                Files.write(folder.resolve("broken.gguf"), java.util.Arrays.copyOf(Files.readAllBytes(file), 400));
        for (Path each : Set.of(text, broken, folder.resolve("absent.gguf"))) {
            assertThatThrownBy(() -> new Access(false, Allowed.NOTHING, "gguf:" + each, "", "").open())
                    .isInstanceOfSatisfying(TalkFailed.class, failed -> {
                        assertThat(failed.why()).isIn(TalkFailed.Why.NO_FILE, TalkFailed.Why.NOT_LOADED);
                        assertThat(failed.sentence(Locale.GERMANY)).contains(each.toString());
                    });
        }
    }

    @Test
    void whereModelsAreSwitchedOffNoneIsLoaded() throws TalkFailed {
        ChatModel none = new Access(true, Allowed.NOTHING, "gguf:" + folder.resolve("absent.gguf"), "", "").open();
        assertThat(none.name()).isEmpty();
    }
}
