// SPDX-License-Identifier: EUPL-1.2
package deich.formats.block;

import deich.formats.value.BadValue;

/** Turns one text into a value. */
@FunctionalInterface
public interface Parser<T> {
    T read(String text) throws BadValue;
}
