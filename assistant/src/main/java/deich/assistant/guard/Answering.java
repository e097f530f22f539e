// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.guard;

import java.util.List;

/** Whatever answers a call: a language model, or what stands in for one. */
@FunctionalInterface
public interface Answering {

    Said answer(Call call);

    /**
     * What it said, not yet looked at.
     *
     * @param tools calls of tools that it asks for
     */
    record Said(String text, List<ToolCall> tools) {
        public Said {
            tools = List.copyOf(tools);
        }
    }

    /** @param arguments as the model wrote them */
    record ToolCall(String name, String arguments) {}
}
