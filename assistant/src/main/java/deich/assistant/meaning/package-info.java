// SPDX-License-Identifier: EUPL-1.2
/** Embedding models that a user supplies: the way to one, and the vectors of texts that it read. None comes with Deich. */
@NullMarked
package deich.assistant.meaning;

import org.jspecify.annotations.NullMarked;
