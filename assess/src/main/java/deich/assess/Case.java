// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.claim.Finding;
import deich.assess.claim.World;
import deich.engine.Run;
import deich.model.fact.Reading;
import deich.model.inventory.Component;
import deich.model.standard.Test;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * One service in one trial under one claim, whoever asks for it.
 *
 * @param facts numbers of the open facts that can matter
 */
record Case(
        Place place,
        Trial trial,
        Component service,
        Test.Claim claim,
        BitSet facts,
        Finding given,
        Finding best,
        Finding worst) {

    /** What tells a case from all others. */
    record Place(int trial, int asked) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return trial != other.trial ? Integer.compare(trial, other.trial) : Integer.compare(asked, other.asked);
        }
    }

    static Case of(Bench bench, Place place, Trial trial, Component service, Test.Claim claim, BitSet facts) {
        var all = (BitSet) facts.clone();
        Finding given = finding(bench.worlds().given(), trial, Reading.GIVEN, service, claim);
        Finding best = finding(bench.worlds().best(), trial, Reading.BEST, service, claim);
        Finding worst = finding(bench.worlds().worst(), trial, Reading.WORST, service, claim);
        if (given.found() > 0 || best.found() > 0 || worst.found() > 0) Objectives.add(bench, service, claim, all);
        return new Case(place, trial, service, claim, all, given, best, worst);
    }

    private static Finding finding(World world, Trial trial, Reading reading, Component service, Test.Claim claim) {
        return Finding.of(claim, world, trial.scenario(), trial.at(reading), service);
    }

    Finding in(World world, Run run) {
        return Finding.of(claim, world, trial.scenario(), run, service);
    }

    Finding at(Reading reading) {
        return switch (reading) {
            case GIVEN -> given;
            case BEST -> best;
            case WORST -> worst;
        };
    }

    /** The same as given and at both ends. */
    boolean agrees() {
        return given.holds() == best.holds() && best.holds() == worst.holds();
    }

    boolean open() {
        return !facts.isEmpty();
    }

    /** Limits of a claim as open facts. */
    private static final class Objectives {
        private static void add(Bench bench, Component service, Test.Claim claim, BitSet into) {
            Test.Limit limit = limit(claim);
            if (!(limit instanceof Test.Objective objective)) return;
            var ref = deich.assess.claim.Limits.ref(service, objective);
            int number = bench.open().number(ref);
            if (number >= 0) into.set(number);
        }

        private static Test.@Nullable Limit limit(Test.Claim claim) {
            return switch (claim) {
                case Test.DowntimeWithin c -> c.limit();
                case Test.DataLossWithin c -> c.limit();
                case Test.RestoredWithin c -> null;
                case Test.DeadlinesKept c -> null;
                case Test.ComesBack c -> null;
            };
        }
    }
}
