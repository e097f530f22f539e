// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.engine.Plant;

/**
 * An inventory laid out, and what it took.
 *
 * @param read whether the inventory was read from a folder, and not made up
 * @param made how long it took to make the inventory up, or to read it, in nanoseconds
 * @param laid how long it took to lay it out
 * @param inventoryBytes what the inventory takes of the heap
 * @param plantBytes what the plant takes besides
 */
record Laid(Plant plant, boolean read, long made, long laid, long inventoryBytes, long plantBytes) {

    int components() {
        return plant.layout().size();
    }

    /** Leaves of the components' own needs, as settled. */
    int needs() {
        return plant.layout().trees().leafFrom()[components()];
    }

    long bytesPerComponent() {
        return (inventoryBytes + plantBytes) / components();
    }
}
