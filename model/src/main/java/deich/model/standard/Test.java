// SPDX-License-Identifier: EUPL-1.2
package deich.model.standard;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a requirement is tested. */
public sealed interface Test {

    /**
     * By running scenarios.
     *
     * @param services which of the addressee's services it is about
     * @param scenarios ids of the scenarios; every variant of each must satisfy the claim
     * @param claim what must hold for each service in each run of the planning case
     * @param share in which part of the futures it must hold as well, above 0 to 1; null for the planning case alone
     */
    record Simulated(
            Condition services,
            List<String> scenarios,
            Claim claim,
            @Nullable Double share) implements Test {
        public Simulated {
            scenarios = List.copyOf(scenarios);
        }
    }

    /**
     * By looking at the inventory alone.
     *
     * @param of which of the addressee's components it is about
     * @param holds what must be true of each of them
     * @param hint what to do where it is not, in the reader's words
     */
    record Structural(Condition of, Condition holds, String hint) implements Test {}

    /**
     * By a proof that somebody signed.
     *
     * @param what the proof shows
     * @param notOlderThan how long a proof counts
     * @param by the roles that may attest it; empty for anybody
     */
    record Attested(String what, Period notOlderThan, List<String> by) implements Test {
        public Attested {
            by = List.copyOf(by);
        }
    }

    /** What a simulated requirement asks of a service in a run. */
    sealed interface Claim {}

    /** The longest unbroken time at zero or below the minimum level is at most the limit. */
    record DowntimeWithin(Limit limit) implements Claim {}

    /** Normal service is back within the limit after each outage began. */
    record RestoredWithin(Duration limit) implements Claim {}

    /** No data that the service needs is older than the limit when it comes back. */
    record DataLossWithin(Limit limit) implements Claim {}

    /** Every deadline that falls into the run is kept. */
    record DeadlinesKept() implements Claim {}

    /** The service comes back by itself: it is in no black-start deadlock and no circling outage. */
    record ComesBack() implements Claim {}

    /** A limit: what the service's own objective says, or a fixed time. */
    sealed interface Limit {}

    enum Objective implements Limit {
        MTPD,
        RTO,
        RPO
    }

    record Fixed(Duration limit) implements Limit {}
}
