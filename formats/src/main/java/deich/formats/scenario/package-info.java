// SPDX-License-Identifier: EUPL-1.2
/** Scenarios as text, one file each. */
@NullMarked
package deich.formats.scenario;

import org.jspecify.annotations.NullMarked;
