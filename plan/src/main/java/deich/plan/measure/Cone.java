// SPDX-License-Identifier: EUPL-1.2
package deich.plan.measure;

import java.util.BitSet;
import java.util.Set;

/**
 * The part of an inventory that matters to one component, whichever candidates are taken.
 *
 * @param inside what it leans on, directly or through others, spares included
 * @param edge what stands around: attributes lead there, or it falls together with what is inside; needs of its own play
 *     no part
 * @param relevant the candidates that change something inside
 */
record Cone(String subject, Set<String> inside, Set<String> edge, BitSet relevant) {}
