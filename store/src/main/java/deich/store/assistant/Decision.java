// SPDX-License-Identifier: EUPL-1.2
package deich.store.assistant;

import java.time.Instant;
import java.util.UUID;

/**
 * That an old requirement becomes a new control, or does not.
 *
 * @param source id of the old requirement
 * @param target id of the new control
 * @param confirmed false where somebody said that they do not belong together
 */
public record Decision(String organisation, String source, String target, boolean confirmed, UUID by, Instant at) {}
