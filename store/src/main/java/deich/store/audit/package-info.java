/** What was done by whom: written once, never changed, each entry sealed by the one before (Protokoll). */
@NullMarked
package deich.store.audit;

import org.jspecify.annotations.NullMarked;
