/** Inventories as versioned folders (Bestand): saving, merging, comparing, restoring. */
@NullMarked
package deich.store.stock;

import org.jspecify.annotations.NullMarked;
