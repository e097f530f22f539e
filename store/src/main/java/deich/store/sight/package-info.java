/** What an organisation sees of an inventory, and what it lets others see. */
@NullMarked
package deich.store.sight;

import org.jspecify.annotations.NullMarked;
