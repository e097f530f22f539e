/** Computations that were ordered: queued, claimed by a worker, finished, with their results. */
@NullMarked
package deich.store.run;

import org.jspecify.annotations.NullMarked;
