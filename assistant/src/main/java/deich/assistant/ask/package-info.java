// SPDX-License-Identifier: EUPL-1.2
/** Answers of sentences that stand somewhere, each with the place; and a plain word where nothing is found. */
@NullMarked
package deich.assistant.ask;

import org.jspecify.annotations.NullMarked;
