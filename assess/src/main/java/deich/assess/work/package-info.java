// SPDX-License-Identifier: EUPL-1.2
/** Work shared out over an executor, with progress and an end on request. */
@NullMarked
package deich.assess.work;

import org.jspecify.annotations.NullMarked;
