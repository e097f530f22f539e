// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import deich.plan.solver.Clause;

/**
 * What a failed set taught.
 *
 * @param sure whether it must hold for every set that passes; otherwise it only guides the search
 * @param exact whether it excludes only sets that do the same as one that was judged; otherwise it was generalised, which
 *     only a law in which more never harms allows
 */
record Lesson(Clause clause, boolean sure, boolean exact) {}
