// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.talk;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who used a model when and for what; never what was said. */
@FunctionalInterface
public interface UseLog {
    UseLog NONE = _ -> {};

    void used(Use use);

    /**
     * One answer that was asked for.
     *
     * @param who asked
     * @param promptTokens -1 when the server did not count
     * @param answerTokens -1 when the server did not count
     * @param failed why there was no answer; null when there was one
     */
    record Use(
            Instant at,
            String who,
            String model,
            String purpose,
            int promptTokens,
            int answerTokens,
            Duration took,
            TalkFailed.@Nullable Why failed) {}
}
