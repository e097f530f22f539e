// SPDX-License-Identifier: EUPL-1.2
/** Tests of these pages. */
@NullMarked
package deich.server.measure;

import org.jspecify.annotations.NullMarked;
