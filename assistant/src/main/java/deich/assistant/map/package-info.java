// SPDX-License-Identifier: EUPL-1.2
/** Carries an old set of requirements over to a new one: proposals that learn from what people confirmed. */
@NullMarked
package deich.assistant.map;

import org.jspecify.annotations.NullMarked;
