// SPDX-License-Identifier: EUPL-1.2
/**
 * What stands between documents, language models and readers: passages go in as data, never as instructions; what comes out
 * is text, without links, pictures or calls. All of it pure functions.
 */
@NullMarked
package deich.assistant.guard;

import org.jspecify.annotations.NullMarked;
