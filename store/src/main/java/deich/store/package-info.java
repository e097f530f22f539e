/** What people keep: the door to it. It speaks SQL, to H2 and PostgreSQL alike, and never HTTP. */
@NullMarked
package deich.store;

import org.jspecify.annotations.NullMarked;
