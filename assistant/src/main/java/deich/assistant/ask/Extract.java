// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.ask;

import java.util.Optional;

/**
 * A sentence, word for word.
 *
 * @param text as it stands in the passage from {@link Citation#from} to {@link Citation#to}
 * @param modal how binding it is, where it says so
 * @param exact true when the question named an identifier that this passage bears or mentions
 * @param covered share of the question's words, by rarity, that the passage or its headings say: 0 to 1
 */
public record Extract(String text, Citation citation, Optional<Modal> modal, boolean exact, double covered) {}
