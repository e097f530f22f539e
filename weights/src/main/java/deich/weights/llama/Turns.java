// SPDX-License-Identifier: EUPL-1.2
package deich.weights.llama;

import de.kherud.llama.InferenceParameters;
import de.kherud.llama.Pair;
import deich.assistant.talk.Message;
import deich.assistant.talk.Request;
import deich.assistant.talk.ToolCall;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A conversation as the templates of models know it: one instruction, then a person and the model in turn. */
final class Turns {
    private Turns() {}

    static InferenceParameters of(Request request) {
        var instructions = new ArrayList<String>();
        List<Pair<String, String>> turns = new ArrayList<>();
        for (Message message : request.messages()) {
            switch (message.role()) {
                case SYSTEM -> instructions.add(message.text());
                case USER -> turns.add(new Pair<>("user", message.text()));
                case ASSISTANT -> turns.add(new Pair<>("assistant", said(message)));
                // most templates know no such turn
                case TOOL -> turns.add(new Pair<>("user", "Result of " + message.answers() + ":\n" + message.text()));
            }
        }
        if (!request.tools().isEmpty()) instructions.add(Calls.instruction(request.tools()));
        return new InferenceParameters("").setMessages(String.join("\n\n", instructions), turns);
    }

    private static String said(Message message) {
        if (message.calls().isEmpty()) return message.text();
        return message.calls().stream()
                .map(call -> Calls.written(call.name(), new ToolCall("", "", call.arguments())))
                .collect(Collectors.joining("\n"));
    }
}
