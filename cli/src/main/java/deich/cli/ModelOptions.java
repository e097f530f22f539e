// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.assistant.draft.Draft;
import deich.assistant.draft.Restyling;
import deich.assistant.gate.Plain;
import deich.assistant.talk.Access;
import deich.assistant.talk.ChatModel;
import deich.assistant.talk.Logged;
import deich.assistant.talk.NoModel;
import deich.assistant.talk.Stop;
import deich.assistant.talk.TalkFailed;
import deich.assistant.talk.UseLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which language model may be used, by those verbs that could use one. None unless an operator or a person names one. */
final class ModelOptions {
    private static final String LOG = "log";

    @Option(names = "--model", paramLabel = "URL", descriptionKey = "model.address")
    @Nullable
    String address;

    @Option(names = "--model-name", paramLabel = "NAME", descriptionKey = "model.name")
    @Nullable
    String name;

    @Option(names = "--model-file", paramLabel = "DATEI", descriptionKey = "model.file")
    @Nullable
    Path file;

    /** Whether somebody typed which one. What the environment says holds for every verb and is no demand of this one. */
    boolean named() {
        return address != null || name != null || file != null;
    }

    /** The model; {@link NoModel} where none is named. @throws Refused when it may not be asked */
    ChatModel open(Verb verb) throws IOException {
        Map<String, String> said = file(verb);
        String log = said.remove(LOG);
        try {
            ChatModel model = access(verb, said).open();
            if (model instanceof NoModel) {
                if (address != null || name != null) throw new TalkFailed(((NoModel) model).why(), "");
                return model;
            }
            return new Logged(model, System.getProperty("user.name", ""), log(log), Instant::now);
        } catch (TalkFailed failed) {
            throw new Refused(failed.sentence(verb.locale()));
        }
    }

    /** The way to the model, for who logs its use elsewhere. @throws Refused when what was said makes no sense */
    Access access(Verb verb) throws IOException {
        Map<String, String> said = file(verb);
        said.remove(LOG);
        return access(verb, said);
    }

    private Access access(Verb verb, Map<String, String> said) throws IOException {
        String key = Secret.of("DEICH_MODEL_KEY");
        try {
            Access access = Access.of(said, key == null ? "" : key);
            if (address == null && name == null) return access;
            return access.choosing(address == null ? access.address() : address, name == null ? access.model() : name)
                    .alsoHere();
        } catch (IllegalArgumentException wrong) {
            throw new Refused(verb.language.say("model.bad", String.valueOf(file), String.valueOf(wrong.getMessage())));
        }
    }

    private Map<String, String> file(Verb verb) throws IOException {
        String named = System.getenv("DEICH_MODEL_FILE");
        if (file == null && named != null && !named.isEmpty()) file = Path.of(named);
        var said = new HashMap<String, String>();
        if (file == null) return said;
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IllegalArgumentException broken) {
            throw new Refused(verb.language.say("model.bad", file, String.valueOf(broken.getMessage())));
        }
        properties.stringPropertyNames().forEach(key -> said.put(key, properties.getProperty(key)));
        return said;
    }

    /** One line for each use: who, when, which model, what for, tokens, how long, how it ended; nothing of what was said. */
    private static UseLog log(@Nullable String file) {
        if (file == null || file.isBlank()) return UseLog.NONE;
        Path path = Path.of(file.strip());
        return use -> {
            String line = String.join(
                    " ",
                    use.at().toString(),
                    word(use.who()),
                    word(use.model()),
                    word(use.purpose()),
                    String.valueOf(use.promptTokens()),
                    String.valueOf(use.answerTokens()),
                    use.took().toMillis() + "ms",
                    use.failed() == null ? "ok" : use.failed().name());
            try {
                Files.writeString(
                        path,
                        line + "\n",
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException full) {
                // a use that cannot be logged is none that is allowed
                throw new UncheckedIOException(full);
            }
        };
    }

    private static String word(String text) {
        return text.isBlank() ? "-" : text.replaceAll("\\s+", "_");
    }

    /** The draft in the model's words, as far as the gate let them through; says what came of it. */
    static Draft restyled(Verb verb, Draft draft, ChatModel model) throws IOException {
        if (model instanceof NoModel) return draft;
        Restyling.Restyled done;
        try {
            done = Restyling.of(draft, model, Plain::fits, new Stop());
        } catch (UncheckedIOException log) {
            throw log.getCause();
        }
        TalkFailed failed = done.failed();
        if (failed != null) verb.err().println(failed.sentence(verb.locale()));
        verb.err().println(verb.language.say("model.done", done.taken(), done.refused()));
        return done.draft();
    }
}
