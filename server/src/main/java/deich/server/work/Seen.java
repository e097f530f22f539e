// SPDX-License-Identifier: EUPL-1.2
package deich.server.work;

import deich.model.inventory.Inventory;
import deich.store.sight.Sight;

/** What an organisation sees of a version. @param inventory cut down to it, worked out once */
public record Seen(Sight sight, Inventory inventory) {}
