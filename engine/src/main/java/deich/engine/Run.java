// SPDX-License-Identifier: EUPL-1.2
package deich.engine;

import deich.model.inventory.Effect;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one run of one scenario came to. Times are seconds after the scenario's start; intervals are half-open; {@link
 * #NEVER} stands for "longer than the horizon".
 *
 * @param horizon how far the run looked, in seconds
 * @param outages by component, in order of time; components that were usable throughout are not listed
 * @param levels of every service that had an outage, over the whole outage; see {@link Stretch}
 * @param losses data lost, by data component
 * @param deadlocks rings that do not come back by themselves (Anlaufblockaden)
 * @param circles outages that go round without end
 * @param jobs everything anybody worked on, in order of beginning
 * @param struck what each hit struck, by hit id, after chances, shares, shared fates and jurisdictions; sorted
 */
public record Run(
        String scenario,
        long horizon,
        Map<String, List<Outage>> outages,
        Map<String, List<Stretch>> levels,
        Map<String, Loss> losses,
        List<Deadlock> deadlocks,
        List<Circle> circles,
        List<Work> jobs,
        Map<String, List<String>> struck) {

    public static final long NEVER = Long.MAX_VALUE;

    /**
     * An interval in which a component is not usable.
     *
     * @param until {@link #NEVER} when it does not end within the horizon
     * @param cause why it began
     */
    public record Outage(String component, long from, long until, Cause cause) {
        public boolean ends() {
            return until != NEVER;
        }
    }

    /** Why an outage began. */
    public sealed interface Cause {}

    /**
     * It was hit itself.
     *
     * @param via the shared-fate group or the jurisdiction through which the hit reached it; null when selected itself
     */
    public record Struck(
            String hit, Effect effect, @Nullable String via) implements Cause {}

    /**
     * It lost what it needs.
     *
     * @param missing the targets of the leaves that were unmet at that moment, sorted, those that mattered only
     */
    public record Starved(List<String> missing) implements Cause {}

    /**
     * A stretch of one level of a service during an outage.
     *
     * @param level 0 or the level of the fallback in use
     * @param fallback id of the fallback; null at level 0
     */
    public record Stretch(
            long from, long until, double level, @Nullable String fallback) {}

    /**
     * Data lost.
     *
     * @param age of the state that survives, in seconds; {@link #NEVER} when nothing does
     * @param copy id of the copy it comes from; null when nothing survives
     * @param hit id of the hit that spoiled the live data
     */
    public record Loss(
            String data, long at, long age, @Nullable String copy, String hit) {}

    /**
     * A ring whose members wait for each other.
     *
     * @param ring members, sorted
     * @param openers members each of which, brought up from outside, lets the whole ring come back; sorted, may be empty
     * @param since when the last member went down
     */
    public record Deadlock(List<String> ring, List<String> openers, long since) {}

    /**
     * An outage that goes round.
     *
     * @param ring the components that go up and down for ever, sorted; from {@code since} on they count as unusable
     * @param since when the state was first as it was later again
     * @param period seconds until it repeats
     */
    public record Circle(List<String> ring, long since, long period) {}

    public enum JobKind {
        REPAIR,
        REBUILD,
        RESTART
    }

    /**
     * One job as it was done. A restart that lost a need and began anew is listed once, from its last beginning.
     *
     * @param ready when it could have begun
     * @param began when it began; later than ready when the crew was busy or off duty
     * @param until when it was done; {@link #NEVER} when it was not
     */
    public record Work(
            String component, JobKind kind, @Nullable String crew, long ready, long began, long until) {}

    public List<Outage> outagesOf(String component) {
        return outages.getOrDefault(component, List.of());
    }
}
