// SPDX-License-Identifier: EUPL-1.2
package deich.formats.block;

import deich.formats.value.BadValue;

/** The first line of a file: what it is and in which version of the format. */
public final class Version {

    private Version() {}

    public static void check(Block block, String expected) {
        block.value("deich", text -> equal(text, expected));
    }

    private static String equal(String text, String expected) throws BadValue {
        if (text.equals(expected)) return text;
        throw BadValue.of("version.wrong", text, expected);
    }
}
