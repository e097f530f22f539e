// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import deich.model.fact.Fact;
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

    Need need() {
        if (to.size() == 1) return leaf(to.getFirst());
        return Need.any(to.stream().map(this::leaf).toArray(Need[]::new));
    }

    /** How long a procedure runs on without the company that operates it, nobody was asked: at once, or after a week. */
    private Leaf leaf(String target) {
        Leaf plain = Need.on(target);
        if (question != Question.OPERATOR) return plain;
        Fact<deich.model.fact.Span> tolerance = Notes.assumed(0, 0, 7 * 24);
        return new Leaf(target, tolerance, plain.start(), plain.role(), plain.atLevel(), plain.present());
    }
}
