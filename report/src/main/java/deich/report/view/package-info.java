/** What all outputs say alike: names, reasons, sentences on stories, verdicts, facts and durations. */
@NullMarked
package deich.report.view;

import org.jspecify.annotations.NullMarked;
