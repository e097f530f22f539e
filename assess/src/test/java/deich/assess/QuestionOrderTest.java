// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import static deich.assess.Town.KREIS;
import static org.assertj.core.api.Assertions.assertThat;

import deich.assess.Verdict.Outcome;
import deich.model.fact.FactRef;
import deich.model.standard.Requirement.Obligation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class QuestionOrderTest {
    private static final FactRef MUST = new FactRef("zuletzt", "repair");
    private static final FactRef SHOULD = new FactRef("davor", "repair");
    private static final FactRef MAY = new FactRef("alle", "repair");

    private final Questions questions = new Questions(new Town().inventory(), new Served(new Town().inventory()));

    @Test
    void noNumberOfSollteOutweighsOneMussNorKannOneSollte() {
        var judged = new ArrayList<Judged>();
        for (int i = 0; i < 500; i++) {
            judged.add(undecided(Obligation.KANN, MAY, true));
            judged.add(undecided(Obligation.SOLLTE, SHOULD, true));
        }
        judged.add(undecided(Obligation.MUSS, MUST, false));
        assertThat(order(judged)).containsExactly(MUST, SHOULD, MAY);
    }

    @Test
    void byItselfComesBeforeTogetherWithOthers() {
        var judged = new ArrayList<Judged>();
        for (int i = 0; i < 500; i++) judged.add(undecided(Obligation.MUSS, SHOULD, false));
        judged.add(undecided(Obligation.MUSS, MUST, true));
        assertThat(order(judged)).containsExactly(MUST, SHOULD);
    }

    @Test
    void ofTwoAlikeTheOneThatDecidesMoreComesFirst() {
        assertThat(order(List.of(
                        undecided(Obligation.MUSS, SHOULD, true),
                        undecided(Obligation.MUSS, MUST, true),
                        undecided(Obligation.KANN, MUST, false))))
                .containsExactly(MUST, SHOULD);
    }

    private List<FactRef> order(List<Judged> judged) {
        return questions.of(judged).stream().map(Question::fact).toList();
    }

    private static Judged undecided(Obligation obligation, FactRef fact, boolean alone) {
        var verdict = new Verdict(
                "r-1", KREIS, obligation, Outcome.UNKNOWN, false, List.of(), List.of(fact), List.of(), null);
        return new Judged(verdict, alone ? Set.of(fact) : Set.of(), new TreeSet<>());
    }
}
