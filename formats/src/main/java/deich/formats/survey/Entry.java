// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import deich.formats.problem.Position;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the sheet says about one service: a row, or several.
 *
 * @param name of the service, as written
 * @param at its first row
 * @param cells where each answer stands
 */
record Entry(String name, Position at, Answers answers, Map<Question, Position> cells) {
    Entry {
        cells = Map.copyOf(cells);
    }

    /** The place of this answer; the row, when there is none. */
    Position at(Question question) {
        return cells.getOrDefault(question, at);
    }

    Entry and(Entry other) {
        Map<Question, Position> both = new EnumMap<>(Question.class);
        both.putAll(other.cells);
        both.putAll(cells);
        return new Entry(name, at, answers.and(other.answers), both);
    }
}
