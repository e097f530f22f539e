// SPDX-License-Identifier: EUPL-1.2
/**
 * Fault trees (Fehlerbäume) as the Open-PSA Model Exchange Format has them: a top gate, gates over gates and events, house
 * events that are given, basic events with a probability.
 */
@NullMarked
package deich.model.tree;

import org.jspecify.annotations.NullMarked;
