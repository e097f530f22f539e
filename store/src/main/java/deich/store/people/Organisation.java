// SPDX-License-Identifier: EUPL-1.2
package deich.store.people;

import org.jspecify.annotations.Nullable;

/**
 * Who works with Deich together.
 *
 * @param id the id of the administration in inventories
 * @param land "SH" or "MV"; null when it lies in neither
 */
public record Organisation(
        String id,
        String name,
        OrganisationKind kind,
        @Nullable String land) {}
