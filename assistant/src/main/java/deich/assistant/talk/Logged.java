// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.talk;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A model whose use is written down, without content. @param now the clock of whoever runs Deich */
public record Logged(ChatModel model, String who, UseLog log, Supplier<Instant> now) implements ChatModel {

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public Answer ask(Request request, Listener listener, Stop stop) throws TalkFailed {
        Instant began = now.get();
        try {
            Answer answer = model.ask(request, listener, stop);
            note(request, began, answer, null);
            return answer;
        } catch (TalkFailed failed) {
            note(request, began, null, failed.why());
            throw failed;
        }
    }

    private void note(Request request, Instant began, @Nullable Answer answer, TalkFailed.@Nullable Why failed) {
        log.used(new UseLog.Use(
                began,
                who,
                name(),
                request.purpose(),
                answer == null ? -1 : answer.promptTokens(),
                answer == null ? -1 : answer.answerTokens(),
                Duration.between(began, now.get()),
                failed));
    }
}
