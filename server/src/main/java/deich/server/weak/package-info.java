// SPDX-License-Identifier: EUPL-1.2
/** Engpässe: what alone, or together, stops services. */
@NullMarked
package deich.server.weak;

import org.jspecify.annotations.NullMarked;
