// SPDX-License-Identifier: EUPL-1.2
/** Who can matter to whom: the inventory as a graph. */
@NullMarked
package deich.assess.web;

import org.jspecify.annotations.NullMarked;
