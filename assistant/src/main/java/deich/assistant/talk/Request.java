// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.talk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a model is asked.
 *
 * @param tools that it may ask for; empty for none
 * @param schema JSON Schema that the answer must fit; null for free text. Not sent together with tools, because servers
 *     that hold answers to a grammar refuse both at once
 * @param purpose why, in a word, for the log of use: "draft", "reword"
 */
public record Request(
        List<Message> messages, List<Tool> tools, @Nullable String schema, Limits limits, String purpose) {
    public Request {
        messages = List.copyOf(messages);
        tools = List.copyOf(tools);
        if (messages.isEmpty()) throw new IllegalArgumentException("nothing is asked");
    }

    /** Without tools. */
    public static Request of(String purpose, @Nullable String schema, Message... messages) {
        return new Request(List.of(messages), List.of(), schema, Limits.USUAL, purpose);
    }

    Request with(List<Message> others) {
        return new Request(others, tools, schema, limits, purpose);
    }

    Request withoutTools() {
        return new Request(messages, List.of(), schema, limits, purpose);
    }
}
