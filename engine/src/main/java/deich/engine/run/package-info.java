/** One run: moments, jobs, crews, fallbacks, spoiling, data, deadlocks. */
@NullMarked
package deich.engine.run;

import org.jspecify.annotations.NullMarked;
