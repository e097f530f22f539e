/** What was agreed: requirements and how each is tested. */
@NullMarked
package deich.model.standard;

import org.jspecify.annotations.NullMarked;
