// SPDX-License-Identifier: EUPL-1.2
package deich.model.inventory;

import deich.model.fact.Fact;

/**
 * A team that does jobs (Notfallteam): so many at a time, in its hours. A crew whose component is not usable works on
 * nothing.
 *
 * @param places how many jobs at a time, 1 or more
 */
public record Crew(Fact<Integer> places, Hours hours) {}
