// SPDX-License-Identifier: EUPL-1.2
/** Which measures make a standard pass at the least cost: a solver proposes, the law judges, what failed becomes a clause. */
@NullMarked
package deich.plan.measure;

import org.jspecify.annotations.NullMarked;
