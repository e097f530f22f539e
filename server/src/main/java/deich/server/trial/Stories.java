// SPDX-License-Identifier: EUPL-1.2
package deich.server.trial;

import deich.engine.Run;
import deich.engine.Story;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Cause chains through somebody else's house: what happens inside it becomes one link and one step. That it began there,
 * when it reached us and how long it takes as a whole is told; how many parts there are and what each takes is not.
 */
record Stories(Veil veil, Inventory whole) {

    Story over(Story story) {
        return new Story(links(story.causes()), steps(story.recovery()));
    }

    private List<Story.Link> links(List<Story.Link> all) {
        var told = new ArrayList<Story.Link>();
        for (Story.Link link : all) {
            Story.Link last = told.isEmpty() ? null : told.getLast();
            if (last == null || !sameHouse(last.component(), link.component())) told.add(link);
            // the hit stays the beginning; of what only fell, the last is what reached the next house
            else if (last.effect() == null) told.set(told.size() - 1, link);
        }
        return told;
    }

    private List<Story.Step> steps(List<Story.Step> all) {
        var told = new ArrayList<Story.Step>();
        for (Story.Step step : all) {
            Story.Step last = told.isEmpty() ? null : told.getLast();
            if (veil.full(step.component()) || !veil.inner(step.component())) told.add(step);
            else if (!veil.hidden(step.component())) told.add(whole(step.component(), step.from(), until(step)));
            else if (last != null && sameHouse(last.component(), step.component()))
                told.set(told.size() - 1, whole(last.component(), last.from(), until(step)));
            else told.add(whole(step.component(), step.from(), until(step)));
        }
        return told;
    }

    /** What is stuck does not end, though the run looks no further than its horizon. */
    private static long until(Story.Step step) {
        boolean stuck = step.kind() == Story.StepKind.DEADLOCK || step.kind() == Story.StepKind.CIRCLE;
        return stuck ? Run.NEVER : step.until();
    }

    private static Story.Step whole(String component, long from, long until) {
        return new Story.Step(component, Story.StepKind.REPAIR, from, until, "");
    }

    /** Both hidden, and of the same owner. */
    private boolean sameHouse(String one, String other) {
        return veil.hidden(one) && veil.hidden(other) && Objects.equals(owner(one), owner(other));
    }

    private String owner(String component) {
        Component found = whole.components().get(component);
        return found == null || found.administration() == null ? "" : found.administration();
    }
}
