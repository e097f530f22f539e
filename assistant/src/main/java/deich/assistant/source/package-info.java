// SPDX-License-Identifier: EUPL-1.2
/** What the assistant may read and cite: documents cut into passages, each with the place that a reader can open. */
@NullMarked
package deich.assistant.source;

import org.jspecify.annotations.NullMarked;
