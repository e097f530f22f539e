// SPDX-License-Identifier: EUPL-1.2
/** What follows from a fault tree: its smallest failure combinations, how many, how likely, and what matters most. */
@NullMarked
package deich.engine.tree;

import org.jspecify.annotations.NullMarked;
