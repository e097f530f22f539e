// SPDX-License-Identifier: EUPL-1.2
/** Stress tests: ordered, computed, read scenario by scenario, compared. */
@NullMarked
package deich.server.trial;

import org.jspecify.annotations.NullMarked;
