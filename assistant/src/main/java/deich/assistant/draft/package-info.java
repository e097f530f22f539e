// SPDX-License-Identifier: EUPL-1.2
/**
 * Drafts of what an administration writes, from what the engine found: every number is a {@link
 * deich.assistant.draft.Figure} that says where it comes from, every sentence comes out of a bundle, what is unknown is
 * said to be unknown. A draft is nothing until a named person releases it.
 */
@NullMarked
package deich.assistant.draft;

import org.jspecify.annotations.NullMarked;
