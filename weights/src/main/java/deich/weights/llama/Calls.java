// SPDX-License-Identifier: EUPL-1.2
package deich.weights.llama;

import deich.assistant.talk.Answer;
import deich.assistant.talk.Listener;
import deich.assistant.talk.TalkFailed;
import deich.assistant.talk.TalkFailed.Why;
import deich.assistant.talk.Tool;
import deich.assistant.talk.ToolCall;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tools for any model: a grammar holds it to an object that either calls one of the tools or answers. What models say of
 * their own accord when they want a tool differs from one to the next.
 */
final class Calls {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String TOOL = "tool";
    private static final String ARGUMENTS = "arguments";
    private static final String ANSWER = "answer";

    private Calls() {}

    static String schema(List<Tool> tools) {
        ObjectNode schema = JSON.createObjectNode();
        ArrayNode either = schema.putArray("anyOf");
        for (Tool tool : tools) {
            ObjectNode call = object(either.addObject(), TOOL, ARGUMENTS);
            call.putObject(TOOL).put("const", tool.name());
            call.set(ARGUMENTS, JSON.readTree(tool.schema()));
        }
        object(either.addObject(), ANSWER).putObject(ANSWER).put("type", "string");
        return schema.toString();
    }

    /** @return where its properties stand */
    private static ObjectNode object(ObjectNode into, String... required) {
        into.put("type", "object");
        into.put("additionalProperties", false);
        ArrayNode names = into.putArray("required");
        for (String name : required) names.add(name);
        return into.putObject("properties");
    }

    static String instruction(List<Tool> tools) {
        var text = new StringBuilder("Answer with {\"answer\": …}, or call one of these tools with"
                + " {\"tool\": its name, \"arguments\": an object of its schema}:");
        for (Tool tool : tools)
            text.append("\n- ")
                    .append(tool.name())
                    .append(": ")
                    .append(tool.description())
                    .append(' ')
                    .append(tool.schema());
        return text.toString();
    }

    static String written(String tool, ToolCall call) {
        ObjectNode said = JSON.createObjectNode().put(TOOL, tool);
        said.set(ARGUMENTS, call.readable() ? JSON.readTree(call.arguments()) : JSON.createObjectNode());
        return said.toString();
    }

    static Answer answer(String said, Listener listener, int asked, int answered) throws TalkFailed {
        JsonNode read;
        try {
            read = JSON.readTree(said);
        } catch (JacksonException broken) {
            throw new TalkFailed(Why.NOT_UNDERSTOOD, "");
        }
        if (read.path(TOOL).isString()) {
            var call = new ToolCall(
                    "call-1",
                    read.path(TOOL).stringValue(),
                    read.path(ARGUMENTS).toString());
            return new Answer("", List.of(call), asked, answered);
        }
        if (!read.path(ANSWER).isString()) throw new TalkFailed(Why.NOT_UNDERSTOOD, "");
        String text = read.path(ANSWER).stringValue().strip();
        listener.token(text);
        return new Answer(text, List.of(), asked, answered);
    }
}
