// SPDX-License-Identifier: EUPL-1.2
/** What could be done: changes to an inventory that cost something and help (Maßnahmen). */
@NullMarked
package deich.model.measure;

import org.jspecify.annotations.NullMarked;
