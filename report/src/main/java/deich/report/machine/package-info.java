/** What machines read: JSON, SARIF and JUnit XML. */
@NullMarked
package deich.report.machine;

import org.jspecify.annotations.NullMarked;
