// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

/**
 * A fact as a sheet shows it.
 *
 * @param label what it is about
 * @param value in words; empty when missing
 * @param state {@code stated}, {@code stale}, {@code assumed} or {@code missing}
 * @param source who says so, since when, from what; whom to ask where nobody does
 */
public record FactRow(String label, String value, String state, String source) {}
