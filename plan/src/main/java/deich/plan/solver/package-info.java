// SPDX-License-Identifier: EUPL-1.2
/** One door to the solvers: the cheapest choice that leaves no clause open, or the best for a budget. */
@NullMarked
package deich.plan.solver;

import org.jspecify.annotations.NullMarked;
