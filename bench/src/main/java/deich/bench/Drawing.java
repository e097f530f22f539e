// SPDX-License-Identifier: EUPL-1.2
package deich.bench;

/**
 * Many futures of one scenario, beside the same one by one.
 *
 * @param futures how many were drawn
 * @param nanoseconds how long that took, on all threads
 * @param oneByOne how long one takes in a plain loop over {@link deich.engine.StressTest#future}, on one thread, in nanoseconds
 * @param batches in how many batches they were drawn
 * @param compulsory bytes that have to be moved for each batch, whatever one does: the arrays of the plant as far as components
 *     affected are concerned, read once, and a row number for each of them, read by need and written
 * @param services that had an outage in any of them
 * @param sorts how many of these fared differently
 * @param kept bytes that the times of all futures take
 * @param agreed whether those of the plain loop came to the same
 * @param fingerprint SHA-256 over all of them
 */
public record Drawing(
        int futures,
        long nanoseconds,
        long oneByOne,
        int batches,
        long compulsory,
        int services,
        int sorts,
        long kept,
        boolean agreed,
        String fingerprint) {

    public double perSecond() {
        return futures * 1e9 / nanoseconds;
    }

    /** How many times as long the plain loop takes for as many futures. */
    public double timesFaster() {
        return (double) oneByOne * futures / nanoseconds;
    }

    /** Which part of a bandwidth the compulsory bytes are, 0 to 1. @param bandwidth in bytes a second */
    public double shareOf(double bandwidth) {
        return compulsory * (double) batches / (nanoseconds / 1e9) / bandwidth;
    }
}
