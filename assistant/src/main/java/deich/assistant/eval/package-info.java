// SPDX-License-Identifier: EUPL-1.2
/** Measures the assistant on the machine it runs on, against bars that were set before. */
@NullMarked
package deich.assistant.eval;

import org.jspecify.annotations.NullMarked;
