// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import deich.engine.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Why a service failed, one short sentence for each link. @param name of a component, by its id */
public record CauseChain(Pen pen, UnaryOperator<String> name) {

    public List<List<Sentence>> of(Story story) {
        List<List<Sentence>> links = new ArrayList<>();
        for (int i = 0; i < story.causes().size(); i++) links.add(link(story.causes(), i));
        return links;
    }

    private List<Sentence> link(List<Story.Link> chain, int i) {
        Story.Link link = chain.get(i);
        Slot what = Pen.name(name.apply(link.component()));
        if (link.effect() != null) return List.of(pen.say("chain." + Words.key(link.effect()), what));
        if (i == 0) return List.of(pen.say("chain.falls", what));
        Slot lost = Pen.name(name.apply(chain.get(i - 1).component()));
        List<Sentence> said = new ArrayList<>();
        said.add(pen.say("chain.starved", what, lost));
        if (link.bridged() > 0) said.add(pen.say("chain.bridged", pen.length(link.bridged(), "story.bridged")));
        return said;
    }

    /** "A → B → C"; the middle of a long chain is left out. */
    public Slot line(Story story) {
        List<String> names = new ArrayList<>();
        for (Story.Link link : story.causes()) names.add(name.apply(link.component()));
        if (names.size() > 1) names.removeLast();
        if (names.size() > 3) names.subList(2, names.size() - 1).clear();
        return Pen.name(String.join(" → ", names));
    }
}
