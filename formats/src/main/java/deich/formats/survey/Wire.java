// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import deich.model.fact.Fact;
import deich.model.fact.Source;
import deich.model.fact.Span;
import deich.model.inventory.Need;
import deich.model.inventory.Need.Leaf;
import java.util.List;

/**
 * A need that follows from an answer.
 *
 * @param from the component that needs
 * @param to what it needs: one, or any of several
 * @param question whose answer it is
 */
record Wire(String from, List<String> to, Question question) {
    Wire {
        to = List.copyOf(to);
    }

    /** @param source who says so */
    Need need(Source source) {
        if (to.size() == 1) return leaf(to.getFirst(), source);
        return Need.any(to.stream().map(target -> leaf(target, source)).toArray(Need[]::new));
    }

    /** How long a procedure runs on without the company that operates it, nobody was asked: at once, or after a week. */
    private Leaf leaf(String target, Source source) {
        boolean operator = question == Question.OPERATOR;
        Fact<Span> tolerance = operator ? Notes.assumed(0, 0, 7 * 24) : Leaf.NO_TOLERANCE;
        Fact<Boolean> present = new Fact.Stated<>(true, source);
        return new Leaf(target, tolerance, Need.Start.TOLERANT, Need.Role.PLAIN, Need.NORMAL, present);
    }
}
