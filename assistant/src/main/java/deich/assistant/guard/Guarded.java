// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Puts the guards around a language model: what it is shown, what it may call, what of its answer is let through. */
public final class Guarded {

    private Guarded() {}

    /**
     * The answers to some calls, in their order.
     *
     * @param tools gets the calls of tools that are let through: those asked for where tools were allowed
     */
    public static List<Outgoing> answers(List<Call> calls, Answering model, Consumer<Answering.ToolCall> tools) {
        List<Outgoing> answers = new ArrayList<>();
        for (Call call : calls) {
            Answering.Said said = model.answer(call);
            if (call.tools()) said.tools().forEach(tools);
            answers.add(Outgoing.of(said.text(), call.citations()));
        }
        return List.copyOf(answers);
    }
}
