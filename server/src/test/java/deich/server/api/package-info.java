// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package deich.server.api;

import org.jspecify.annotations.NullMarked;
