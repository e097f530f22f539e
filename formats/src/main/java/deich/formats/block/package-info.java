// SPDX-License-Identifier: EUPL-1.2
/** A group of keys in a file and the typed values taken from it; every key and every value it lacks becomes a problem. */
@NullMarked
package deich.formats.block;

import org.jspecify.annotations.NullMarked;
