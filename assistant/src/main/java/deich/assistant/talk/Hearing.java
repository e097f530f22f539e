// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.talk;

import deich.assistant.talk.TalkFailed.Why;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts an answer together out of its pieces, as servers really send them. */
final class Hearing {
    private final Listener listener;
    private final int most;
    private final StringBuilder text = new StringBuilder();
    private final Thoughts thoughts;
    private final List<Call> calls = new ArrayList<>();
    private int characters;
    private int promptTokens = -1;
    private int answerTokens = -1;
    private boolean ended;

    Hearing(Listener listener, int most) {
        this.listener = listener;
        this.most = most;
        this.thoughts = new Thoughts(this::said);
    }

    private static final class Call {
        private String id = "";
        private final StringBuilder name = new StringBuilder();
        private final StringBuilder arguments = new StringBuilder();
    }

    private void said(String piece) {
        text.append(piece);
        listener.token(piece);
    }

    /** One event of a stream. */
    void event(String data) throws TalkFailed {
        JsonNode event = read(data);
        error(event);
        usage(event.path("usage"));
        JsonNode choice = event.path("choices").path(0);
        // some servers send the whole message in the last event of a stream
        piece(choice.has("delta") ? choice.path("delta") : choice.path("message"));
        ending(choice.path("finish_reason"));
    }

    /** A whole answer, from a server that does not stream. */
    void whole(String body) throws TalkFailed {
        JsonNode answer = read(body);
        error(answer);
        JsonNode choice = answer.path("choices").path(0);
        if (!choice.path("message").isObject()) throw new TalkFailed(Why.NOT_UNDERSTOOD, "");
        usage(answer.path("usage"));
        piece(choice.path("message"));
        ending(choice.path("finish_reason"));
        ended = true;
    }

    private static JsonNode read(String data) throws TalkFailed {
        try {
            JsonNode read = JsonMapper.shared().readTree(data);
            if (read.isObject()) return read;
        } catch (JacksonException broken) {
            // told below, without what was broken: it may be anything
        }
        throw new TalkFailed(Why.NOT_UNDERSTOOD, "");
    }

    private static void error(JsonNode event) throws TalkFailed {
        if (event.has("error") && !event.path("error").isNull())
            throw new TalkFailed(Why.REFUSED, Trouble.sentence(event));
    }

    private void usage(JsonNode usage) {
        if (usage.path("prompt_tokens").isInt())
            promptTokens = usage.path("prompt_tokens").intValue();
        if (usage.path("completion_tokens").isInt())
            answerTokens = usage.path("completion_tokens").intValue();
    }

    private void piece(JsonNode delta) throws TalkFailed {
        count(delta.path("reasoning_content").asString("").length());
        count(delta.path("reasoning").asString("").length());
        String content =
                delta.path("content").isString() ? delta.path("content").stringValue() : "";
        count(content.length());
        thoughts.heard(content);
        for (JsonNode call : delta.path("tool_calls")) call(call);
    }

    private void count(int more) throws TalkFailed {
        characters += more;
        if (characters > most) throw new TalkFailed(Why.TOO_LONG, "");
    }

    /** Ids and types may be empty in later pieces; an index may be missing, or zero for all. */
    private void call(JsonNode piece) throws TalkFailed {
        String id = piece.path("id").asString("");
        JsonNode function = piece.path("function");
        JsonNode arguments = function.path("arguments");
        String wrote =
                arguments.isString() ? arguments.stringValue() : arguments.isObject() ? arguments.toString() : "";
        count(wrote.length());
        Call call = callOf(piece.path("index").asInt(-1), id);
        if (call.id.isEmpty()) call.id = id;
        call.name.append(function.path("name").asString(""));
        call.arguments.append(wrote);
    }

    private Call callOf(int index, String id) throws TalkFailed {
        Call last = index >= 0 && index < calls.size() ? calls.get(index) : calls.isEmpty() ? null : calls.getLast();
        boolean another = last != null && !id.isEmpty() && !last.id.isEmpty() && !last.id.equals(id);
        if (last != null && !another && (index < 0 || index < calls.size())) return last;
        if (another) {
            for (Call known : calls) if (known.id.equals(id)) return known;
        }
        if (calls.size() >= 32) throw new TalkFailed(Why.TOO_LONG, "");
        calls.add(new Call());
        return calls.getLast();
    }

    private void ending(JsonNode reason) throws TalkFailed {
        if (!reason.isString()) return;
        if (reason.stringValue().equals("length")) throw new TalkFailed(Why.TOO_LONG, "");
        ended = true;
    }

    void done() {
        ended = true;
    }

    /** @throws TalkFailed when it was not over */
    Answer answer() throws TalkFailed {
        if (!ended) throw new TalkFailed(Why.CUT_OFF, "");
        thoughts.over();
        List<ToolCall> wanted = new ArrayList<>();
        for (Call call : calls) {
            String id = call.id.isEmpty() ? "call-" + (wanted.size() + 1) : call.id;
            String arguments = call.arguments.isEmpty() ? "{}" : call.arguments.toString();
            wanted.add(new ToolCall(id, call.name.toString(), arguments));
        }
        return new Answer(text.toString().strip(), wanted, promptTokens, answerTokens);
    }
}
