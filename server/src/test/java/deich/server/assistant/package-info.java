// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package deich.server.assistant;

import org.jspecify.annotations.NullMarked;
