// SPDX-License-Identifier: EUPL-1.2
/** Long work on pages: ordering it, how far it has come, what came of it. */
@NullMarked
package deich.server.course;

import org.jspecify.annotations.NullMarked;
