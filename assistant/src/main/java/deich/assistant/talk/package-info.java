// SPDX-License-Identifier: EUPL-1.2
/**
 * Access to language models: one small interface, none by default, and nothing but addresses that the operator allowed.
 * The only package of the room that opens connections.
 */
@NullMarked
package deich.assistant.talk;

import org.jspecify.annotations.NullMarked;
