// SPDX-License-Identifier: EUPL-1.2
/** Inventories opened for work, and the jobs that compute on them. */
@NullMarked
package deich.server.work;

import org.jspecify.annotations.NullMarked;
