// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.extract;

import deich.assistant.extract.Proposal.Confidence;
import java.util.List;

/**
 * How many of a document's proposals are probably right, reckoned from how it says them. Tables are nearly always right,
 * sentences about things that nothing else mentions are not.
 *
 * @param high proposals from tables
 * @param medium from lines with a name and a value, and from sentences about what tables know or whose names say what
 *     it is
 * @param low from other sentences
 * @param unclear sentences that speak of a need, but not of anything that could be recognised
 */
public record Estimate(int high, int medium, int low, int unclear) {
    /** Below this share of right ones, reading proposals takes more time than reading passages. */
    public static final double ENOUGH = 0.8;

    private static final double OF_HIGH = 0.96;
    private static final double OF_MEDIUM = 0.9;
    private static final double OF_LOW = 0.65;

    /** An unclear sentence is a sign that sentences here mean something else than the rules take them for. */
    private static final double OF_UNCLEAR = 0.25;

    static Estimate of(List<Proposal> proposals, int unclear) {
        return new Estimate(
                count(proposals, Confidence.HIGH),
                count(proposals, Confidence.MEDIUM),
                count(proposals, Confidence.LOW),
                unclear);
    }

    private static int count(List<Proposal> proposals, Confidence confidence) {
        return (int) proposals.stream()
                .filter(proposal -> proposal.confidence() == confidence)
                .count();
    }

    /** From 0 to 1; 0 where nothing was found. */
    public double precision() {
        double all = high + medium + low;
        if (all == 0) return 0;
        double right = high * OF_HIGH + medium * OF_MEDIUM + low * OF_LOW;
        return Math.max(0, (right - unclear * OF_UNCLEAR) / all);
    }

    public boolean enough() {
        return precision() >= ENOUGH;
    }
}
