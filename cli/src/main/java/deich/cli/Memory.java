// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.engine.Plant;
import deich.model.fact.Readings;
import deich.model.inventory.Inventory;
import java.lang.ref.Reference;
import java.time.LocalDate;

/** How many bytes a component takes once read and once laid out. */
record Memory(long components, long read, long laidOut) {

    /** Collects garbage before it measures; so it takes a moment. */
    static Memory of(Inventory inventory, LocalDate day) {
        long components = Math.max(1, inventory.components().size());
        long read = used();
        Plant plant = Plant.of(inventory, Readings.GIVEN, day);
        long laidOut = used() - read;
        Reference.reachabilityFence(plant);
        return new Memory(components, read / components, laidOut / components);
    }

    /** Bytes that the heap holds, once what nobody needs is gone. */
    static long used() {
        System.gc();
        Runtime java = Runtime.getRuntime();
        return java.totalMemory() - java.freeMemory();
    }
}
