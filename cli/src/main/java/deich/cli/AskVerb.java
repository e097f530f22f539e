// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.assistant.ask.Answer;
import deich.assistant.ask.Ask;
import deich.assistant.ask.Citation;
import deich.assistant.ask.Content;
import deich.assistant.ask.Extract;
import deich.assistant.ask.Part;
import deich.assistant.ask.Rewording;
import deich.assistant.find.Library;
import deich.assistant.find.Sight;
import deich.assistant.gate.Checked;
import deich.assistant.gate.Reworded;
import deich.assistant.meaning.Embedding;
import deich.assistant.source.Document;
import deich.assistant.talk.ChatModel;
import deich.assistant.talk.NoModel;
import deich.assistant.talk.Stop;
import deich.assistant.talk.TalkFailed;
import deich.model.scenario.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deich ask}: sentences that answer, word for word, with where they stand. */
@Command(name = "ask")
final class AskVerb extends Verb {
    @Parameters(paramLabel = "FRAGE", arity = "1..*", descriptionKey = "ask.question")
    List<String> words = new ArrayList<>();

    @Option(names = "--sources", paramLabel = "PFAD", arity = "1..*", descriptionKey = "ask.sources")
    List<Path> sources = new ArrayList<>();

    @Mixin
    ModelOptions model = new ModelOptions();

    @Mixin
    EmbeddingOptions embedding = new EmbeddingOptions();

    @Override
    public Integer call() throws IOException {
        String question = String.join(" ", words).strip();
        if (question.isEmpty()) throw misuse("ask.nothing");
        ChatModel asked = model.open(this);
        Embedding near = embedding.open(this);
        List<Document> documents = sources.isEmpty() ? shipped() : named();
        try (near;
                Library library = library(documents, near)) {
            Answer answer = new Ask(library).answer(question, Sight.EVERYBODY);
            tell(answer);
            if (!(asked instanceof NoModel))
                reword(answer, new Rewording(asked, library, "", locale(), new SecureRandom()));
        } catch (UncheckedIOException log) {
            throw log.getCause();
        }
        out().flush();
        return Exit.HELD;
    }

    private Library library(List<Document> documents, @Nullable Embedding near) {
        try (var progress = new ProgressLine(err(), language, terminal().interactive())) {
            return Library.of(documents, near, embedding.vectors(), progress);
        }
    }

    private List<Document> shipped() throws IOException {
        var inputs = new Inputs(err(), language);
        var classes = inputs.classes();
        Map<String, Scenario> scenarios = inputs.scenarios(List.of(), classes);
        var standard = inputs.standard(null, scenarios.keySet());
        var duties = inputs.duties();
        var measures = inputs.measures(null, Path.of(""), classes);
        inputs.judge(true);
        var documents = new ArrayList<Document>();
        if (standard != null) documents.add(Content.of(standard));
        documents.add(Content.ofScenarios(language.say("ask.scenarios"), scenarios.values()));
        documents.add(Content.ofDuties(language.say("ask.duties"), duties));
        documents.add(Content.ofMeasures(language.say("ask.measures"), measures));
        if (Files.isDirectory(Home.folder().resolve("docs")))
            documents.addAll(SourceFolder.shipped(Home.folder(), "docs").documents());
        return documents;
    }

    private List<Document> named() throws IOException {
        for (Path place : sources) if (!Files.exists(place)) throw new Refused(language.say("ask.no.place", place));
        SourceFolder.Found found = SourceFolder.read(sources);
        if (found.documents().isEmpty()) throw new Refused(language.say("ask.no.documents", sources.getFirst()));
        if (!found.unread().isEmpty())
            err().println(language.say("ask.unread", found.unread().size()));
        return found.documents();
    }

    private void tell(Answer answer) {
        for (Part part : answer.parts()) {
            if (answer.parts().size() > 1) out().println(language.say("ask.part", part.question()));
            if (!part.covered()) out().println(language.say(part.extracts().isEmpty() ? "ask.empty" : "ask.uncovered"));
            out().println();
            String before = "";
            for (Extract each : part.extracts()) {
                if (!each.citation().passage().equals(before)) out().println(place(each.citation()));
                before = each.citation().passage();
                out().println("    " + each.text().replaceAll("\\s+", " "));
            }
            out().println();
        }
        out().println(language.say("ask.verbatim"));
    }

    private void reword(Answer answer, Rewording rewording) {
        for (Part part : answer.parts())
            for (Reworded said : rewording.of(part, new Stop())) {
                out().println();
                TalkFailed.Why failed = said.failed();
                if (failed != null) err().println(new TalkFailed(failed, "").sentence(locale()));
                else if (said.extract()) out().println(language.say("ask.model.none"));
                else {
                    out().println(language.say("ask.model", said.model()));
                    said.sentences().forEach(this::tell);
                }
            }
    }

    private void tell(Checked checked) {
        out().println("    " + checked.text());
        String places = String.join(", ", checked.citations());
        out().println("      → "
                + switch (checked.state()) {
                    case Checked.Covered(double _, boolean differs) ->
                        language.say(differs ? "ask.model.negation" : "ask.model.covered", places);
                    case Checked.NotCovered no -> language.say("ask.model.uncovered", no.why(locale()));
                });
    }

    private String place(Citation citation) {
        String where = "[" + citation.passage() + "] " + String.join(" › ", citation.path());
        return citation.page().isPresent()
                ? language.say(
                        "ask.page", where, citation.title(), citation.page().getAsInt())
                : language.say("ask.place", where, citation.title());
    }
}
