// SPDX-License-Identifier: EUPL-1.2
/**
 * Holds forecasts against incidents that really happened: fits recovery classes without the incident tested, forecasts it,
 * and scores the forecast by what was observed.
 */
@NullMarked
package deich.assess.backtest;

import org.jspecify.annotations.NullMarked;
