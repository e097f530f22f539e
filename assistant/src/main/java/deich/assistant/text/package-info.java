// SPDX-License-Identifier: EUPL-1.2
/** German text taken apart for finding: words, parts of compounds, pieces of words, sentences, identifiers. */
@NullMarked
package deich.assistant.text;

import org.jspecify.annotations.NullMarked;
