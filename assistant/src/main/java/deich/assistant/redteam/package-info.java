// SPDX-License-Identifier: EUPL-1.2
/**
 * Two hundred documents that try to talk to the model behind their reader's back, and what comes of it with a model that
 * does whatever it is told.
 */
@NullMarked
package deich.assistant.redteam;

import org.jspecify.annotations.NullMarked;
