// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.model.fact.FactRef;
import deich.model.inventory.Decision;
import deich.model.inventory.Evidence;
import deich.model.standard.Requirement.Obligation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a requirement came to for one addressee (Ergebnis).
 *
 * @param underAssumptions it is the same whatever the open facts are, but some of them were looked at
 * @param witnesses what shows it: misses first, then what is unknown, then what holds, each worst first. Everything missed
 *     or unknown is there; of what holds only, for each service, the run that came closest
 * @param deciding the facts that would decide an UNKNOWN, most deciding first; empty otherwise
 * @param restsOn ids of components whose assurance it rests on; sorted
 * @param decision accepted risk or not applicable; beside the verdict, never instead of it, but for NOT_APPLICABLE. An
 *     accepted risk stays here when its day is over: ask {@link #acceptedOn}
 */
public record Verdict(
        String requirement,
        String administration,
        Obligation obligation,
        Outcome outcome,
        boolean underAssumptions,
        List<Witness> witnesses,
        List<FactRef> deciding,
        List<String> restsOn,
        @Nullable Decision decision) {

    /** Whether a risk was accepted and the acceptance still runs on this day. */
    public boolean acceptedOn(LocalDate day) {
        return decision instanceof Decision.RiskAccepted risk && !risk.until().isBefore(day);
    }

    public enum Outcome {
        MET,
        MISSED,
        UNKNOWN,
        NOT_APPLICABLE
    }

    /** One thing that was looked at. */
    public sealed interface Witness {
        /** How it came out by itself. */
        Outcome outcome();
    }

    /**
     * A service in a run.
     *
     * @param scenario key of the variant
     * @param found what was measured in the plan, in seconds: downtime, outage or age of lost data, as the claim asks (for
     *     "comes back" the outage); {@link deich.engine.Run#NEVER} for longer than the horizon
     * @param best and worst: the same at both ends of what is not known; that they agree is not yet a proof, see {@code
     *     outcome}
     * @param limit in seconds; -1 when the objective is missing, or the claim has none
     * @param share part of the futures in which the claim held; NaN when the requirement does not ask for futures, or
     *     none were drawn (then the outcome is UNKNOWN, unless the plan misses already)
     */
    public record InRun(
            Outcome outcome,
            String service,
            String scenario,
            long found,
            long best,
            long worst,
            long limit,
            double share)
            implements Witness {}

    /** A deadline of a service in a run: the first date that decides. @param due seconds after the scenario's start */
    public record DeadlineInRun(Outcome outcome, String service, String scenario, String deadline, long due)
            implements Witness {}

    /** A component looked at. @param missing names of the expression that the inventory does not give */
    public record InStructure(Outcome outcome, String component, List<String> missing) implements Witness {}

    /** A proof. @param found the newest one that counts, else the newest that does not; null when there is none */
    public record Proof(Outcome outcome, @Nullable Evidence found, LocalDate neededSince) implements Witness {}

    /** The requirement names a scenario that the order does not hold. */
    public record ScenarioNotGiven(Outcome outcome, String scenario) implements Witness {}

    /** The inventory has errors ({@link Assessment#errors}): nothing could be run or looked at. */
    public record InventoryInError(Outcome outcome) implements Witness {}

    /** The scenario strikes nothing in this inventory: it says nothing. */
    public record ScenarioHitsNothing(Outcome outcome, String scenario) implements Witness {}

    /** The administration lists nothing that the requirement is about. */
    public record NothingListed(Outcome outcome) implements Witness {}
}
