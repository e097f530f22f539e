// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.talk;

import java.util.List;

/**
 * What a model said.
 *
 * @param text without its thoughts
 * @param calls tools it wants run first; empty when this is the answer
 * @param promptTokens how many the server counted; -1 when it said nothing
 * @param answerTokens the same of the answer
 */
public record Answer(String text, List<ToolCall> calls, int promptTokens, int answerTokens) {
    public Answer {
        calls = List.copyOf(calls);
    }
}
