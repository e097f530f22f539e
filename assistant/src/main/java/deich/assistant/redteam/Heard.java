// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.redteam;

import deich.assistant.talk.Answer;
import deich.assistant.talk.ChatModel;
import deich.assistant.talk.Listener;
import deich.assistant.talk.Request;
import deich.assistant.talk.Stop;
import deich.assistant.talk.TalkFailed;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A model, and beside it all that it was asked, each once. */
final class Heard implements ChatModel {
    private final ChatModel model;
    private final Set<Request> requests = new LinkedHashSet<>();

    Heard(ChatModel model) {
        this.model = model;
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public Answer ask(Request request, Listener listener, Stop stop) throws TalkFailed {
        requests.add(request);
        return model.ask(request, listener, stop);
    }

    /** Whether the order of this goal was among it, in whatever disguise. */
    boolean order(Goal goal) {
        return data().anyMatch(text -> Obedient.decoded(text).contains(goal.word()));
    }

    boolean says(String word) {
        return data().anyMatch(text -> text.contains(word));
    }

    /** Whether it was ever offered a tool. */
    boolean tools() {
        return requests.stream().anyMatch(request -> !request.tools().isEmpty());
    }

    private Stream<String> data() {
        return requests.stream().map(request -> request.messages().getLast().text());
    }
}
