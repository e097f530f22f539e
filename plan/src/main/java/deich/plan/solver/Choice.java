// SPDX-License-Identifier: EUPL-1.2
package deich.plan.solver;

import java.util.BitSet;

/**
 * What a solver chose.
 *
 * @param taken numbers of the options
 * @param cost of them in all
 * @param best whether the solver proved that no choice is better
 * @param bound no choice costs less, as far as the solver knows; with a budget: no choice is worth more
 */
public record Choice(BitSet taken, long cost, boolean best, long bound) {}
