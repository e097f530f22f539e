/** An inventory settled by its readings and laid out in arrays: components, needs, who needs whom. */
@NullMarked
package deich.engine.plant;

import org.jspecify.annotations.NullMarked;
