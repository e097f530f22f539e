// SPDX-License-Identifier: EUPL-1.2
package deich.engine.cut;

/**
 * Something that may fail at the start (a basic event): a component, or all members of a shared-fate group. With a
 * jurisdiction fails every vendor and provider under it (law 9).
 *
 * @param id of the component or of the group
 * @param group whether it is a shared-fate group
 * @param components numbers of those hit
 * @param lasts how long each of them is hit, in seconds; {@link deich.engine.Run#NEVER} for ever
 */
record Failure(String id, boolean group, int[] components, long[] lasts) {}
