/** A made-up assessment in which everything occurs that a report must show. */
@NullMarked
package deich.report.sample;

import org.jspecify.annotations.NullMarked;
