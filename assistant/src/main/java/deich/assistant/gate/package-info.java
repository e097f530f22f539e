// SPDX-License-Identifier: EUPL-1.2
/**
 * Lets a language model's sentence through only when the cited passage covers it, with the same numbers and the same
 * obligation. "Beleg gefunden" is all it says: whether a sentence is right it cannot know.
 */
@NullMarked
package deich.assistant.gate;

import org.jspecify.annotations.NullMarked;
