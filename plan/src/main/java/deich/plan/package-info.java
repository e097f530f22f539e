// SPDX-License-Identifier: EUPL-1.2
/**
 * What to do first: in which order to bring things back, and which measures make the standard pass. The engine's law is
 * the judge of every plan; solvers only propose.
 */
@NullMarked
package deich.plan;

import org.jspecify.annotations.NullMarked;
