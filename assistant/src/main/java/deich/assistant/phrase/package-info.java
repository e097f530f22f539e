// SPDX-License-Identifier: EUPL-1.2
/** Sentences of message bundles, and lengths of time and numbers as people say them. */
@NullMarked
package deich.assistant.phrase;

import org.jspecify.annotations.NullMarked;
