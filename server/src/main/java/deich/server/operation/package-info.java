// SPDX-License-Identifier: EUPL-1.2
/** What those who run Deich look at: health, figures, logs, and how it stands behind a proxy. */
@NullMarked
package deich.server.operation;

import org.jspecify.annotations.NullMarked;
