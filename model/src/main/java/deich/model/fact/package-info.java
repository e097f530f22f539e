/** Values and how we know them. */
@NullMarked
package deich.model.fact;

import org.jspecify.annotations.NullMarked;
