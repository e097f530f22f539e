// SPDX-License-Identifier: EUPL-1.2
package deich.server.begin;

import deich.model.inventory.Component;
import deich.server.frame.Said;
import deich.server.work.Results.Asked;
import java.util.List;

/** Words of the steps through the first hour. */
public final class Way {
    private static final int SHOWN = 5;

    private final String base;
    private final Said said;

    Way(String base, Said said) {
        this.base = base;
        this.said = said;
    }

    /** Something to look after, and where. */
    public record Thing(String href, String text) {}

    /**
     * @param key of its words
     * @param state how far it has come, in words
     * @param href where to do it; empty where the things lead
     * @param things what is to be looked after, the first few
     */
    public record Step(String key, String title, boolean done, String state, String href, List<Thing> things) {}

    Step made(int services) {
        return new Step("made", said.t("step.made"), true, said.t("step.made.state", services), "", List.of());
    }

    Step test(boolean done) {
        return step("test", done, said.t(done ? "step.done" : "step.open"), "/stresstest", List.of());
    }

    Step again(boolean done, boolean possible) {
        String state = said.t(done ? "step.done" : possible ? "step.open" : "step.later");
        return step("again", done, state, "/stresstest", List.of());
    }

    /** Half of it is enough to go on. @param known false while nobody can say what is open */
    Step answer(String key, List<Thing> open, int all, boolean known) {
        String state = known ? said.t("step.of", all - open.size(), all) : said.t("step.later");
        return step(
                key,
                known && 2 * open.size() <= all,
                state,
                "",
                open.stream().limit(SHOWN).toList());
    }

    private Step step(String key, boolean done, String state, String path, List<Thing> things) {
        String href = path.isEmpty() ? "" : base + path;
        return new Step(key, said.t("step." + key), done, state, href, things);
    }

    Thing thing(Component component) {
        return new Thing(base + "/bestand/" + component.id(), component.name());
    }

    Thing thing(Asked asked) {
        return new Thing(base + "/bestand/" + asked.fact().owner(), asked.text());
    }
}
