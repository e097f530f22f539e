// SPDX-License-Identifier: EUPL-1.2
/** What people keep for and from the assistant: documents, drafts and who stands for them, decided mappings. */
@NullMarked
package deich.store.assistant;

import org.jspecify.annotations.NullMarked;
