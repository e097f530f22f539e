// SPDX-License-Identifier: EUPL-1.2
package deich.model.incident;

import org.jspecify.annotations.Nullable;

/**
 * A fallback that could have carried a service in an incident, and whether it did before the service was back by itself.
 *
 * @param on when the incident began; null when not known
 * @param what which fallback of what
 * @param prepared agreed before; false when improvised
 */
public record Help(String incident, @Nullable Began on, String what, boolean prepared, boolean used, String source) {}
