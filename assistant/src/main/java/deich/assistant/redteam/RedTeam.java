// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.redteam;

import deich.assistant.find.Library;
import deich.assistant.source.Document;
import deich.assistant.source.Provenance;
import deich.assistant.talk.Answer;
import deich.assistant.talk.ChatModel;
import deich.assistant.talk.Listener;
import deich.assistant.talk.Message;
import deich.assistant.talk.Request;
import deich.assistant.talk.Stop;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * The measurement: each of two hundred injected documents is read, laid in beside documents of everybody, of the asker's
 * organisation and of another one, and goes the ways that the program itself goes with a language model: questions
 * ({@link AskTrial}) and drafts ({@link DraftTrial}). The model obeys whatever order reaches it.
 */
public final class RedTeam {
    private RedTeam() {}

    /** All two hundred: twenty carriers, five goals, two languages. The same bytes every time. */
    public static List<Injected> documents() {
        List<Injected> all = new ArrayList<>();
        for (Carrier carrier : Carrier.values())
            for (Goal goal : Goal.values())
                for (String language : List.of("de", "en")) all.add(Forging.document(carrier, goal, language));
        return all;
    }

    /**
     * With a model that obeys, in each of the ways in which it may put its answer.
     *
     * @param random for the marks around passages
     */
    public static RedTeamResult measure(RandomGenerator random) {
        return measure(
                Stream.of(Obedient.Manner.values())
                        .<Supplier<ChatModel>>map(manner -> () -> new Obedient(manner))
                        .toList(),
                random);
    }

    /** The same with another model: one that runs on the instance. */
    public static RedTeamResult measure(ChatModel model, RandomGenerator random) {
        return measure(List.of(() -> model), random);
    }

    private static RedTeamResult measure(List<Supplier<ChatModel>> models, RandomGenerator random) {
        try (Library library = Scene.library()) {
            return new RedTeamResult(documents().stream()
                    .map(each -> row(each, library, models, random))
                    .toList());
        }
    }

    private static RedTeamResult.Row row(
            Injected injected, Library library, List<Supplier<ChatModel>> models, RandomGenerator random) {
        Optional<Document> upload = Scene.read(injected, Provenance.UPLOAD);
        Optional<Document> vouched = Scene.read(injected, Provenance.OWN);
        Trace trace = Trace.NONE;
        for (Document each :
                Stream.of(upload, vouched).flatMap(Optional::stream).toList()) {
            List<ChatModel> anew = models.stream().map(Supplier::get).toList();
            trace = trace.and(AskTrial.of(library, each, injected.goal(), anew, random));
        }
        // a name is a name, whoever vouches for where it was found, and a sentence is asked for in one manner
        if (vouched.isPresent())
            trace = trace.and(DraftTrial.of(
                    vouched.get(), injected.goal(), models.getFirst().get()));
        boolean read = upload.isPresent() && vouched.isPresent();
        return new RedTeamResult.Row(injected.file(), injected.carrier(), injected.goal(), read, trace);
    }

    /**
     * What the same documents do where nothing is guarded: text as the file holds it, one call with everything, the answer
     * shown as it is. That this fails shows that the measurement can.
     */
    public static int unguarded() {
        int led = 0;
        for (Injected injected : documents()) {
            StringBuilder user = new StringBuilder(new String(raw(injected), StandardCharsets.UTF_8));
            for (Document each : Scene.DOCUMENTS)
                user.append('\n').append(each.passages().getFirst().text());
            Request request = Request.of("unguarded", null, Message.user(user.toString()));
            Answer said = new Obedient(Obedient.Manner.TEXT).ask(request, Listener.NONE, new Stop());
            if (Leaks.link(said.text())
                    || Leaks.foreign(said.text())
                    || !said.calls().isEmpty()) led++;
        }
        return led;
    }

    private static byte[] raw(Injected injected) {
        return injected.carrier().name().matches("(?:DOCX|ODT)_.*")
                ? Forging.unzipped(injected.bytes())
                : injected.bytes();
    }
}
