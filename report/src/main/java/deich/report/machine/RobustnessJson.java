// SPDX-License-Identifier: EUPL-1.2
package deich.report.machine;

import deich.assess.Robustness;
import deich.report.view.RobustnessWords;
import deich.report.view.Telling;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How the verdicts fare if the inventory lists too little. */
final class RobustnessJson {
    private RobustnessJson() {}

    static ObjectNode of(Telling telling, Robustness robustness) {
        ObjectNode node = Nodes.object()
                .put("rounds", robustness.rounds())
                .put("share", robustness.share())
                .put("listed", robustness.listed());
        node.set("hidden", Nodes.array(robustness.hidden(), JsonNodeFactory.instance::numberNode));
        node.put("judged", robustness.judged())
                .put("standing", robustness.standing())
                .put("mussMet", robustness.mussMet())
                .put("mussStanding", robustness.mussStanding());
        var words = new RobustnessWords(telling, robustness);
        node.set("turned", Nodes.array(robustness.turned(), turned -> turned(words, turned)));
        node.put("text", String.join(" ", words.summary()));
        return node;
    }

    private static ObjectNode turned(RobustnessWords words, Robustness.Turned turned) {
        ObjectNode node = Nodes.object()
                .put("requirement", turned.requirement())
                .put("administration", turned.administration())
                .put("obligation", turned.obligation().name())
                .put("was", turned.was().name())
                .put("became", turned.became().name())
                .put("rounds", turned.rounds());
        node.set(
                "by",
                Nodes.array(
                        turned.by(),
                        need -> Nodes.object()
                                .put("component", need.component())
                                .put("target", need.target())));
        return node.put("alone", turned.alone()).put("text", words.verdict(turned) + " " + words.by(turned));
    }
}
