// SPDX-License-Identifier: EUPL-1.2
package deich.model.scenario;

import deich.model.fact.Review;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A crisis (Krisenszenario).
 *
 * @param start date and hour of the first hit, local time
 * @param focus picks the places the scenario can happen at; each of them is a variant of its own. Null when there is
 *     only one way it happens
 * @param at the component this variant is about; null before {@link #variants} and for scenarios without focus
 * @param stages named parts of the story, for readers and exercises
 * @param checks questions to ask in an exercise
 * @param reviewed when its content was last reviewed; null for never
 * @param cause where it comes from; null when nobody said
 */
public record Scenario(
        String id,
        String version,
        String title,
        String narrative,
        LocalDateTime start,
        @Nullable Selector focus,
        @Nullable Component at,
        List<Hit> hits,
        List<Stage> stages,
        List<Inject> injects,
        List<Assumption> assumptions,
        List<String> checks,
        @Nullable LocalDate reviewed,
        @Nullable Cause cause) {

    public Scenario {
        hits = List.copyOf(hits);
        stages = List.copyOf(stages);
        injects = List.copyOf(injects);
        assumptions = List.copyOf(assumptions);
        checks = List.copyOf(checks);
    }

    /** @param from seconds after the start */
    public record Stage(String name, long from, String text) {}

    /** One entry of an exercise script. @param at seconds after the start */
    public record Inject(long at, String channel, String from, String to, String text, String expected) {}

    /** @param source where it comes from, or that it is an own assumption */
    public record Assumption(String text, String source, String confidence) {}

    public static Scenario of(String id, Hit... hits) {
        return new Scenario(
                id,
                "0",
                id,
                "",
                LocalDateTime.of(2026, 1, 5, 0, 0), // a Monday
                null,
                null,
                List.of(hits),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    /** The same at another time. */
    public Scenario startingAt(LocalDateTime other) {
        return copy(other, focus, at, hits);
    }

    public Scenario withHits(List<Hit> others) {
        return copy(start, focus, at, others);
    }

    /** The same at the places that another picks. */
    public Scenario withFocus(Selector other) {
        return copy(start, other, at, hits);
    }

    private Scenario copy(LocalDateTime start, @Nullable Selector focus, @Nullable Component at, List<Hit> hits) {
        return new Scenario(
                id,
                version,
                title,
                narrative,
                start,
                focus,
                at,
                hits,
                stages,
                injects,
                assumptions,
                checks,
                reviewed,
                cause);
    }

    /** Id of this variant: the scenario's, and where it has one, the place's. */
    public String key() {
        return at == null ? id : id + "@" + at.id();
    }

    /** Id of the scenario in a {@link #key}; the place behind it is left out. */
    public static String idOf(String key) {
        int at = key.indexOf('@');
        return at < 0 ? key : key.substring(0, at);
    }

    /** One scenario for every component the focus picks, or this one when it has no focus. */
    public List<Scenario> variants(Inventory inventory) {
        if (focus == null || at != null) return List.of(this);
        return focus.pick(inventory, null).stream()
                .map(place -> copy(start, focus, inventory.component(place), hits))
                .toList();
    }

    /** Whether on this day nobody has looked at it for too long, or ever. */
    public boolean overdue(LocalDate day) {
        return Review.overdue(reviewed, day);
    }
}
