// SPDX-License-Identifier: EUPL-1.2
/** The law of the model: outages over time, futures, cut sets, restart. Time and seed come in as arguments. */
@NullMarked
package deich.engine;

import org.jspecify.annotations.NullMarked;
