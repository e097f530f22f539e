// SPDX-License-Identifier: EUPL-1.2
/** Incidents that really happened, as cases to hold forecasts against, and what they say about recovery times. */
@NullMarked
package deich.model.incident;

import org.jspecify.annotations.NullMarked;
