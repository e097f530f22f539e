// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.cli.remote.Remote;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code deich remote ask}: sentences that answer, from the documents that lie on a server. */
@Command(name = "ask")
final class RemoteAskVerb extends Verb {
    @Parameters(index = "0", paramLabel = "BESTAND", descriptionKey = "remote.stock.id")
    String stock = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FRAGE", descriptionKey = "ask.question")
    List<String> words = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "remote.check.format")
    RemoteCheckVerb.As as = RemoteCheckVerb.As.text;

    @Option(names = "--words", descriptionKey = "remote.ask.words")
    boolean model;

    @Mixin
    RemoteOptions options = new RemoteOptions();

    @Override
    public Integer call() throws IOException {
        return options.with(this, this::ask);
    }

    private int ask(Remote remote) throws IOException {
        String question = String.join(" ", words).strip();
        if (question.isEmpty()) throw misuse("ask.nothing");
        JsonNode told =
                remote.post(RemoteStock.path(stock) + "/questions", Map.of("question", question, "model", model));
        if (as == RemoteCheckVerb.As.json) out().println(told.toPrettyString());
        else {
            text(told.path("parts"));
            if (model) words(told.path("words"));
        }
        out().flush();
        return Exit.HELD;
    }

    private void text(JsonNode parts) {
        for (JsonNode part : parts) text(part, parts.size() > 1);
        out().println(language.say("ask.verbatim"));
    }

    private void text(JsonNode part, boolean several) {
        if (several)
            out().println(language.say("ask.part", part.path("question").asString("")));
        JsonNode extracts = part.path("extracts");
        if (!part.path("covered").asBoolean(false))
            out().println(language.say(extracts.isEmpty() ? "ask.empty" : "ask.uncovered"));
        String before = "";
        for (JsonNode each : extracts) {
            String passage = each.path("passage").asString("");
            if (!passage.equals(before)) out().println(place(each, passage));
            before = passage;
            out().println("    " + each.path("text").asString("").replaceAll("\\s+", " "));
        }
    }

    private void words(JsonNode words) {
        String trouble = words.path("trouble").asString("");
        if (!trouble.isEmpty()) err().println(trouble);
        JsonNode sentences = words.path("sentences");
        if (sentences.isEmpty()) return;
        out().println();
        out().println(language.say("ask.model", words.path("model").asString("")));
        for (JsonNode each : sentences) {
            out().println("    " + each.path("text").asString(""));
            out().println("      → " + each.path("verdict").asString(""));
        }
    }

    private String place(JsonNode cited, String passage) {
        var headings = new ArrayList<String>();
        cited.path("path").forEach(each -> headings.add(each.asString("")));
        String where = "[" + passage + "] " + String.join(" › ", headings);
        String title = cited.path("title").asString("");
        int page = cited.path("page").asInt(0);
        return page > 0 ? language.say("ask.page", where, title, page) : language.say("ask.place", where, title);
    }
}
