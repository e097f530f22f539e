// SPDX-License-Identifier: EUPL-1.2
/** One class per verb; the only room that knows the command line. */
@NullMarked
package deich.cli;

import org.jspecify.annotations.NullMarked;
