/** How the packages of this room speak to the database: transactions, moments, messages. */
@NullMarked
package deich.store.sql;

import org.jspecify.annotations.NullMarked;
