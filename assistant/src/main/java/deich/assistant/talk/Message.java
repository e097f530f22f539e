// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.talk;

import java.util.List;

/**
 * One turn of a conversation.
 *
 * @param text what is said; may be empty where tools are called
 * @param calls the tools that the model asked for; of {@link Role#ASSISTANT} only
 * @param answers id of the call that this answers; of {@link Role#TOOL} only, else empty
 */
public record Message(Role role, String text, List<ToolCall> calls, String answers) {
    public Message {
        calls = List.copyOf(calls);
    }

    /** Who speaks. Instructions stand in {@link #SYSTEM} only. */
    public enum Role {
        SYSTEM,
        USER,
        ASSISTANT,
        TOOL
    }

    public static Message system(String text) {
        return new Message(Role.SYSTEM, text, List.of(), "");
    }

    public static Message user(String text) {
        return new Message(Role.USER, text, List.of(), "");
    }

    static Message assistant(Answer answer) {
        return new Message(Role.ASSISTANT, answer.text(), answer.calls(), "");
    }

    static Message tool(ToolCall call, String result) {
        return new Message(Role.TOOL, result, List.of(), call.id());
    }
}
