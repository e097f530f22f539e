// SPDX-License-Identifier: EUPL-1.2
/** Single values between text and model: lengths, dates, hours, numbers, ids. */
@NullMarked
package deich.formats.value;

import org.jspecify.annotations.NullMarked;
