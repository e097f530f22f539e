/** Confirmations of what the business impact analysis found. */
@NullMarked
package deich.store.bia;

import org.jspecify.annotations.NullMarked;
