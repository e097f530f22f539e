// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

/**
 * How large a list may be. A list of an administration has some thousand rows, that of a large city some ten thousand;
 * what is larger is a mistake or an attack.
 */
final class Limits {
    static final int FILE_BYTES = 20 << 20;
    static final int UNPACKED_BYTES = 96 << 20;
    /** Office files pack about 10:1, repetitive ones 60:1; deflate itself ends near 1000:1. */
    static final int RATIO = 150;

    /** Below this size the ratio does not matter. */
    static final int RATIO_FREE_BYTES = 4 << 20;

    static final int PACKED_FILES = 1000;
    static final int ROWS = 250_000;
    static final int COLUMNS = 200;
    static final int CELL_LENGTH = 10_000;

    /** Characters of all cells together: one long text may be referred to from many cells. */
    static final int TEXT_LENGTH = 20 << 20;

    private Limits() {}
}
