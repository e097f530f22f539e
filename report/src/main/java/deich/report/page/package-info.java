/** What the parts of the printed report show, as plain words and pictures ready for the templates. */
@NullMarked
package deich.report.page;

import org.jspecify.annotations.NullMarked;
