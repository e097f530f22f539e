// SPDX-License-Identifier: EUPL-1.2
/** Explanations in plain words, as pages show them. */
@NullMarked
package deich.server.plain;

import org.jspecify.annotations.NullMarked;
