/** Measures the engine: beside a propagation on a graph library, and beside bare loops over its own arrays. */
@NullMarked
package deich.bench;

import org.jspecify.annotations.NullMarked;
