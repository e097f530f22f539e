// SPDX-License-Identifier: EUPL-1.2
/** Selectors and conditions written in CEL: checked when a file is read, bounded when they are asked. */
@NullMarked
package deich.formats.expression;

import org.jspecify.annotations.NullMarked;
