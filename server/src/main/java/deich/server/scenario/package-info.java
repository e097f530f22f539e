// SPDX-License-Identifier: EUPL-1.2
/** Scenarios: what may happen, read, copied and adapted. */
@NullMarked
package deich.server.scenario;

import org.jspecify.annotations.NullMarked;
