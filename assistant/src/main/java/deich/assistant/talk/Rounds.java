// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.talk;

import java.util.ArrayList;
import java.util.List;

/** Talks until there is an answer: runs the tools that the model asks for, and not too often. */
public final class Rounds {
    /** What the model is told where it called wrongly; for the model, no person reads it. */
    private static final String UNKNOWN = "{\"error\":\"there is no such tool\"}";

    private static final String BROKEN = "{\"error\":\"the arguments are not a JSON object\"}";

    private Rounds() {}

    /** Runs one tool, reading only, with the rights of the person who asks. */
    @FunctionalInterface
    public interface Runner {
        /** @param call of a known tool, with a JSON object as arguments. @return JSON for the model */
        String run(ToolCall call);
    }

    /**
     * An answer without wishes for tools.
     *
     * @throws TalkFailed also when the model asks for tools in more rounds than the request allows
     */
    public static Answer talk(ChatModel model, Request request, Runner runner, Listener listener, Stop stop)
            throws TalkFailed {
        List<Message> said = new ArrayList<>(request.messages());
        for (int round = 0; round <= request.limits().rounds(); round++) {
            Answer answer = model.ask(request.with(said), listener, stop);
            if (answer.calls().isEmpty()) return answer;
            said.add(Message.assistant(answer));
            for (ToolCall call : answer.calls()) said.add(Message.tool(call, result(request, call, runner)));
        }
        Request last = request.with(said).withoutTools();
        Answer answer = model.ask(last, listener, stop);
        if (answer.calls().isEmpty()) return answer;
        throw new TalkFailed(
                TalkFailed.Why.TOO_MANY_ROUNDS, String.valueOf(request.limits().rounds()));
    }

    private static String result(Request request, ToolCall call, Runner runner) {
        if (request.tools().stream().noneMatch(tool -> tool.name().equals(call.name()))) return UNKNOWN;
        return call.readable() ? runner.run(call) : BROKEN;
    }
}
