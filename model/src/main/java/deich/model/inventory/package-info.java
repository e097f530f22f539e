/** What an administration has: components, needs, crews, fallbacks, data. */
@NullMarked
package deich.model.inventory;

import org.jspecify.annotations.NullMarked;
