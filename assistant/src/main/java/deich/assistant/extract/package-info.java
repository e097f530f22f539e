// SPDX-License-Identifier: EUPL-1.2
/** What a handbook says about components, needs and objectives, as proposals that a person confirms or not. */
@NullMarked
package deich.assistant.extract;

import org.jspecify.annotations.NullMarked;
