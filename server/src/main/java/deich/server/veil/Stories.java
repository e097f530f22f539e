// SPDX-License-Identifier: EUPL-1.2
package deich.server.veil;

import deich.assess.ServiceResult;
import deich.engine.Run;
import deich.engine.Story;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Cause chains through somebody else's house: what happens inside it becomes one link and one step. That it began there,
 * when it reached us and how long it takes as a whole is told; how many parts there are and what each takes is not.
 */
public final class Stories {
    private final Inventory whole;
    private final Predicate<String> opens;
    private final Predicate<String> hides;

    /**
     * @param opens whether what a component is and does may be told
     * @param hides whether not even its name may be told
     */
    public Stories(Inventory whole, Predicate<String> opens, Predicate<String> hides) {
        this.whole = whole;
        this.opens = opens;
        this.hides = hides;
    }

    /** A service that may be told, with what may be told of its story. */
    public ServiceResult over(ServiceResult service) {
        Story story = service.story();
        boolean foreign = story != null
                && story.recovery().stream().anyMatch(step -> inner(step.component()) && !opens.test(step.component()));
        return new ServiceResult(
                service.service(),
                service.administration(),
                service.from(),
                service.downtime(),
                service.downtimeUnprepared(),
                service.emergency(),
                service.outage(),
                service.loss(),
                service.mtpd(),
                service.rto(),
                service.rpo(),
                story == null ? null : new Story(links(story.causes()), steps(story.recovery())),
                service.restsOn(),
                // classes say what kind of thing is repaired: of a neighbour's inside that is not ours to tell
                foreign ? List.of() : service.classes());
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
            if (opens.test(step.component()) || !inner(step.component())) told.add(step);
            else if (!hidden(step.component())) told.add(whole(step.component(), step.from(), until(step)));
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
        return hidden(one) && hidden(other) && Objects.equals(owner(one), owner(other));
    }

    private boolean hidden(String component) {
        return inner(component) && hides.test(component);
    }

    /** Whether it is a component at all, and not only a group or a jurisdiction of nobody. */
    private boolean inner(String component) {
        return whole.components().containsKey(component);
    }

    private String owner(String component) {
        Component found = whole.components().get(component);
        return found == null || found.administration() == null ? "" : found.administration();
    }
}
