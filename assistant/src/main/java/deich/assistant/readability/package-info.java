// SPDX-License-Identifier: EUPL-1.2
/** How easy a German text is to read, sentence by sentence, with what to do about it. Deterministic, without a model. */
@NullMarked
package deich.assistant.readability;

import org.jspecify.annotations.NullMarked;
