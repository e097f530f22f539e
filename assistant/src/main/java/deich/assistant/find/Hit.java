// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.find;

import deich.assistant.source.Document;
import deich.assistant.source.Passage;

/**
 * A passage that was found.
 *
 * @param document that the passage is of
 * @param score for ordering only; comparable within one search
 * @param exact an identifier that was asked for names this passage or stands in it
 * @param covered share of what was asked for, by the rarity of its words, that stands in the passage or its headings: 0 to 1
 * @param near whether to an embedding model it is what means nearest the same; never without one
 */
public record Hit(Passage passage, Document document, double score, boolean exact, double covered, boolean near) {}
