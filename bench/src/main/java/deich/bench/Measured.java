// SPDX-License-Identifier: EUPL-1.2
package deich.bench;

import org.jspecify.annotations.Nullable;

/**
 * What one scenario came to. Times are in nanoseconds, medians of several after some that do not count.
 *
 * @param components of the whole inventory
 * @param down how many of them have an outage
 * @param run the planning case, up to a result that can be asked
 * @param words putting every outage with its cause into words, and the fingerprint, once
 * @param fingerprint SHA-256 over all outages
 * @param moments the same run moment by moment, once
 * @param graph the propagation on a graph library's graph, without building it
 * @param graphOrdered the same with an order known beforehand
 * @param pass bare loops over all components
 * @param passAffected bare loops over those alone that are down, known beforehand
 * @param agreed whether graph and loops found the same components down as the run, and the run moment by moment the same
 *     outages
 * @param otherTimes components for which the loops' one interval is not the run's
 * @param drawn its futures; null when none were drawn
 * @param sounded as many futures as it took to know enough; null when nobody asked
 */
public record Measured(
        String scenario,
        int components,
        int down,
        long run,
        long words,
        String fingerprint,
        long moments,
        long graph,
        long graphOrdered,
        long pass,
        long passAffected,
        boolean agreed,
        int otherTimes,
        @Nullable Drawing drawn,
        @Nullable Sounded sounded) {

    Measured with(Drawing futures) {
        return with(futures, sounded);
    }

    Measured with(Sounded enough) {
        return with(drawn, enough);
    }

    private Measured with(@Nullable Drawing futures, @Nullable Sounded enough) {
        return new Measured(
                scenario,
                components,
                down,
                run,
                words,
                fingerprint,
                moments,
                graph,
                graphOrdered,
                pass,
                passAffected,
                agreed && (futures == null || futures.agreed()),
                otherTimes,
                futures,
                enough);
    }

    /** Share of the components that are down, 0 to 1. */
    public double share() {
        return (double) down / components;
    }

    /** How many times as long the graph library takes. */
    public double timesFaster() {
        return (double) graph / run;
    }

    /** How many times as long as bare loops over all components the run takes. */
    public double timesThePass() {
        return (double) run / pass;
    }
}
