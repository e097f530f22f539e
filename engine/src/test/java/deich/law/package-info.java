// SPDX-License-Identifier: EUPL-1.2
/** The law again, written from its page alone, slow and plain; and the tests that hold the engine against it. */
@NullMarked
package deich.law;

import org.jspecify.annotations.NullMarked;
