// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.talk;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts a request into the words of the protocol. */
final class Wording {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Request request;
    private final Dialect dialect;

    private Wording(Request request, Dialect dialect) {
        this.request = request;
        this.dialect = dialect;
    }

    static String of(Request request, String model, Dialect dialect) {
        return new Wording(request, dialect).body(model).toString();
    }

    private ObjectNode body(String model) {
        ObjectNode body = JSON.createObjectNode();
        body.put("model", model);
        body.put("stream", true);
        // the same question is to get the same answer, as far as a server can
        body.put("temperature", 0);
        body.put("seed", 1);
        // a token of German is three characters or so; the limit itself is counted in characters
        body.put("max_tokens", Math.max(16, request.limits().characters() / 3));
        if (dialect.usage()) body.putObject("stream_options").put("include_usage", true);
        ArrayNode messages = body.putArray("messages");
        for (Message message : request.messages()) put(message, messages.addObject());
        if (!request.tools().isEmpty()) tools(body.putArray("tools"));
        else if (request.schema() != null) schema(body, messages, request.schema());
        return body;
    }

    private static void put(Message message, ObjectNode into) {
        into.put("role", message.role().name().toLowerCase(java.util.Locale.ROOT));
        into.put("content", message.text());
        if (message.role() == Message.Role.TOOL) into.put("tool_call_id", message.answers());
        if (message.calls().isEmpty()) return;
        ArrayNode calls = into.putArray("tool_calls");
        for (ToolCall call : message.calls()) {
            ObjectNode each = calls.addObject();
            each.put("id", call.id()).put("type", "function");
            // a broken call sent back as it was is refused by servers that read it
            each.putObject("function")
                    .put("name", call.name())
                    .put("arguments", call.readable() ? call.arguments() : "{}");
        }
    }

    private void tools(ArrayNode into) {
        for (Tool tool : request.tools()) {
            ObjectNode each = into.addObject().put("type", "function");
            ObjectNode function = each.putObject("function");
            function.put("name", tool.name()).put("description", tool.description());
            function.set("parameters", JSON.readTree(tool.schema()));
            if (dialect.strict()) function.put("strict", true);
        }
    }

    private void schema(ObjectNode body, ArrayNode messages, String schema) {
        if (!dialect.schema()) {
            messages.addObject()
                    .put("role", "system")
                    .put("content", "Answer with JSON of this schema only: " + schema);
            return;
        }
        ObjectNode form = body.putObject("response_format").put("type", "json_schema");
        ObjectNode named = form.putObject("json_schema").put("name", "answer");
        if (dialect.strict()) named.put("strict", true);
        named.set("schema", JSON.readTree(schema));
    }
}
