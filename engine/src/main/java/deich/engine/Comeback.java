// SPDX-License-Identifier: EUPL-1.2
package deich.engine;

import deich.engine.Run.JobKind;
import deich.engine.Run.Stretch;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has to happen before everything is back after a scenario, where only the order in which crews take jobs is open:
 * what fell, when and what it owes are the same in every order. Then a component is back as soon as its jobs are done and
 * what it waits for is back, and an order can be found by reckoning. {@link Rehearsal#comeback} says when that is so.
 *
 * @param patients what fell and can come back, by id, sorted
 * @param shifts crews that have a job among them, by id, sorted
 * @param levels of each service among them, as they would be if it never came back
 */
public record Comeback(Map<String, Patient> patients, Map<String, Shift> shifts, Map<String, List<Stretch>> levels) {

    /**
     * One component.
     *
     * @param fell when, in seconds
     * @param free when the last hit on it that ends by itself is over; {@code fell} when there is none
     * @param earliest when it is back if every crew has places for all; {@link Run#NEVER} when it is not even then
     * @param jobs in the order in which they are done: the repair, then the restart or rebuild; may be empty
     * @param waits what must be back before a restart can begin, or, without one, before it is usable
     */
    public record Patient(String component, long fell, long free, long earliest, List<Job> jobs, Wait waits) {
        public Patient {
            jobs = List.copyOf(jobs);
        }
    }

    /**
     * @param crew null when nobody in particular does it: then it begins when it can
     * @param length of the work, in seconds; {@link Run#NEVER} when it does not end
     * @param waits what must be back for the work itself
     */
    public record Job(JobKind kind, @Nullable String crew, long length, Wait waits) {}

    /** What is waited for. */
    public sealed interface Wait {
        Wait NOTHING = new Some(0, List.of());
    }

    /** A component to be back. */
    public record One(String component) implements Wait {}

    /** So many of these. */
    public record Some(int wanted, List<Wait> of) implements Wait {
        public Some {
            of = List.copyOf(of);
        }
    }
}
