// SPDX-License-Identifier: EUPL-1.2
/** Finding passages: by words, by pieces of words, by what belongs together, by identifier; each asker in what it may see. */
@NullMarked
package deich.assistant.find;

import org.jspecify.annotations.NullMarked;
