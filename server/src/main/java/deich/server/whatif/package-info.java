// SPDX-License-Identifier: EUPL-1.2
/** What would be if: components switched off, measures taken, and the change seen at once. Nothing is written. */
@NullMarked
package deich.server.whatif;

import org.jspecify.annotations.NullMarked;
