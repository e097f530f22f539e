/** Draws that depend on seed, future and name alone; distributions and their quantiles. */
@NullMarked
package deich.engine.draw;

import org.jspecify.annotations.NullMarked;
