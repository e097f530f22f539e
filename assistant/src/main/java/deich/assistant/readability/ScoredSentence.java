// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.readability;

import java.util.List;

/** A sentence and what makes it hard to read. */
public record ScoredSentence(String text, int words, List<Obstacle> obstacles) {
    public ScoredSentence {
        obstacles = List.copyOf(obstacles);
    }
}
