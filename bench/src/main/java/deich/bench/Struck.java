// SPDX-License-Identifier: EUPL-1.2
package deich.bench;

/**
 * What a propagation begins with: each component struck, by its number, and from when to when a hit holds it down.
 *
 * @param until in seconds; {@link deich.engine.Run#NEVER} for never
 */
record Struck(int[] components, long[] from, long[] until) {}
