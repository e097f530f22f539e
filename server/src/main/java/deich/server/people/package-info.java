// SPDX-License-Identifier: EUPL-1.2
/** Administration (Verwaltung): people, organisations, what others may see, the audit log. */
@NullMarked
package deich.server.people;

import org.jspecify.annotations.NullMarked;
