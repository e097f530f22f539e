/** Who may do what: organisations, people, their roles, and codes that work once. */
@NullMarked
package deich.store.people;

import org.jspecify.annotations.NullMarked;
