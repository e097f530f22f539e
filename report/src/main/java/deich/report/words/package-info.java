/** How a report speaks: durations, dates, numbers and sentences of the bundles, in the reader's language. */
@NullMarked
package deich.report.words;

import org.jspecify.annotations.NullMarked;
