// SPDX-License-Identifier: EUPL-1.2
package deich.formats.laender;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What servers run on, in one house.
 *
 * @param site where they stand
 * @param network what connects them
 * @param clusters virtualisation and {@code storages} its storage, side by side
 * @param domain who holds the keys
 * @param operator a provider; null for the administration itself
 * @param crew the team that rebuilds
 * @param vault where copies of data go that nobody reaches from here
 */
record Platform(
        String site,
        String network,
        String directory,
        String names,
        List<String> clusters,
        List<String> storages,
        String backup,
        String protection,
        String domain,
        @Nullable String operator,
        String crew,
        String vault) {}
