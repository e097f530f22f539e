// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

/**
 * A verdict that should become met.
 *
 * @param requirement id
 * @param administration id of the addressee
 * @param residents of whom the addressee serves; at least 1, so that those without residents count too
 */
public record Wish(String requirement, String administration, long residents) {}
