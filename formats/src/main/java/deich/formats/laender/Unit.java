// SPDX-License-Identifier: EUPL-1.2
package deich.formats.laender;

import deich.model.inventory.Administration;
import java.util.List;

/**
 * An administration that gets a structure made up.
 *
 * @param name short, as it stands in the names of its components
 * @param district key of the Kreis its house stands in
 * @param places what it serves one by one: municipalities of an Amt, districts of a Land
 * @param weight its part of all components
 */
record Unit(
        String id,
        String name,
        Administration.Type type,
        String land,
        String district,
        List<Place> places,
        double weight) {

    /** @param key of municipalities, or the beginning of it */
    record Place(String key, String name) {}
}
