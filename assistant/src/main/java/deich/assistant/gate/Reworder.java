// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.gate;

import deich.assistant.gate.Checked.Covered;
import deich.assistant.gate.Checked.NotCovered;
import deich.assistant.gate.Checked.Reason;
import deich.assistant.guard.Outgoing;
import deich.assistant.source.Passage;
import deich.assistant.talk.Answer;
import deich.assistant.talk.ChatModel;
import deich.assistant.talk.Limits;
import deich.assistant.talk.Listener;
import deich.assistant.talk.Message;
import deich.assistant.talk.NoModel;
import deich.assistant.talk.Request;
import deich.assistant.talk.Stop;
import deich.assistant.talk.TalkFailed;
import deich.assistant.text.Sentences;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Has a model say in other words what passages say, and lets through what they cover. What it says about tools is not looked at.
 *
 * @param prompting question and passages as messages; instructions in the system role only, passages as data
 * @param named the passage's id for what the model is to cite it by
 */
public record Reworder(
        ChatModel model,
        Limits limits,
        BiFunction<String, List<Passage>, List<Message>> prompting,
        UnaryOperator<String> named) {

    /** What the model must answer with. */
    public static final String SCHEMA = """
            {"type":"object","additionalProperties":false,"required":["sentences"],"properties":{"sentences":{"type":"array","maxItems":40,
            "items":{"type":"object","additionalProperties":false,"required":["text","citations"],"properties":{
            "text":{"type":"string"},"citations":{"type":"array","maxItems":5,"items":{"type":"string"}}}}}}}""";

    /** Stands for a sentence of which nothing may be shown. */
    private static final String NOTHING = "…";

    private static final Pattern MARK = Pattern.compile("\\[([^\\[\\]\\s]{1,100})\\]");

    /** The passages may be of one owner and trust only: whoever calls has asked for the rights before. */
    public Reworded reword(String question, List<Passage> passages, Gate gate, Stop stop) {
        if (model instanceof NoModel none) return extract(passages, none.why());
        Map<String, Passage> known = new LinkedHashMap<>();
        for (Passage passage : passages) known.put(passage.id(), passage);
        try {
            var request = new Request(prompting.apply(question, passages), List.of(), SCHEMA, limits, "reword");
            Answer answer = model.ask(request, Listener.NONE, stop);
            List<Checked> checked = new ArrayList<>();
            for (Said said : said(answer.text())) judge(said, gate, known, checked);
            if (checked.stream().anyMatch(Checked::covered)) return new Reworded(checked, false, null, model.name());
            return extract(passages, null);
        } catch (TalkFailed failed) {
            return extract(passages, failed.why());
        }
    }

    /**
     * Only words are shown, in one line, so that nothing of the model passes for what is said about it. A sentence of which
     * more had to be taken out is never covered, however much of the rest stands in its sources: what was taken out may be
     * what it was about, and a model that writes links was told to by somebody else.
     */
    private void judge(Said said, Gate gate, Map<String, Passage> known, List<Checked> judged) {
        Outgoing words = Outgoing.of(said.text);
        String text = words.text().replaceAll("\\s+", " ");
        if (text.isEmpty() && words.plain()) return;
        List<String> citations = said.citations.stream().map(named).toList();
        Checked checked = words.plain()
                ? gate.check(text, citations, known)
                : new Checked(text, citations, new NotCovered(Reason.FORM, ""));
        if (text.isEmpty() || !gate.form().test(text))
            checked = new Checked(NOTHING, List.of(), new NotCovered(Reason.FORM, ""));
        // one line for any number of those that were nothing but what must not be shown
        if (judged.isEmpty()
                || !checked.text().equals(NOTHING)
                || !judged.getLast().equals(checked)) judged.add(checked);
    }

    /** The passages' own words, each citing itself. */
    private static Reworded extract(List<Passage> passages, TalkFailed.@Nullable Why failed) {
        List<Checked> own = passages.stream()
                .map(p -> new Checked(p.text(), List.of(p.id()), new Covered(1, false)))
                .toList();
        return new Reworded(own, true, failed, "");
    }

    private record Said(String text, List<String> citations) {}

    /** As asked for, or, from a model that cannot keep to a schema, sentences with ids in brackets. */
    private static List<Said> said(String answer) {
        String json = answer.replaceFirst("(?s)^\\s*```(?:json)?", "").replaceFirst("(?s)```\\s*$", "");
        try {
            JsonNode sentences = JsonMapper.shared().readTree(json).path("sentences");
            if (sentences.isArray()) return fromJson(sentences);
        } catch (JacksonException noJson) {
            // then by its marks
        }
        var all = new ArrayList<Said>();
        for (String sentence : Sentences.plain(answer)) {
            var citations =
                    MARK.matcher(sentence).results().map(m -> m.group(1)).toList();
            all.add(new Said(
                    MARK.matcher(sentence)
                            .replaceAll("")
                            .replaceAll("\\s+([.,;!?])", "$1")
                            .strip(),
                    citations));
        }
        return all;
    }

    private static List<Said> fromJson(JsonNode sentences) {
        var all = new ArrayList<Said>();
        for (JsonNode each : sentences) {
            String text = each.path("text").asString("").strip();
            if (text.isEmpty()) continue;
            var citations = new ArrayList<String>();
            for (JsonNode id : each.path("citations")) if (id.isString()) citations.add(id.stringValue());
            all.add(new Said(text, citations));
        }
        return all;
    }
}
