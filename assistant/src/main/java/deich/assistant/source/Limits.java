// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

/**
 * How much of a file is read. A handbook of an administration has up to a thousand pages and some million characters;
 * what is larger is a mistake or an attack. Work is counted, not timed: the same file is read alike on every machine.
 */
final class Limits {
    static final int FILE_BYTES = 50 << 20;
    static final int UNPACKED_BYTES = 128 << 20;
    /** Office files pack about 10:1, repetitive ones 60:1; deflate itself ends near 1000:1. */
    static final int RATIO = 200;

    /** Below this size the ratio does not matter. */
    static final int RATIO_FREE_BYTES = 4 << 20;

    static final int PACKED_FILES = 5000;
    static final int DEPTH = 150;

    static final int XML_EVENTS = 20_000_000;
    static final int PAGES = 2000;
    /** Drawing steps of a PDF, all pages together: a full page of text takes some thousand. */
    static final int PDF_STEPS = 10_000_000;

    /** Comparisons of a PDF's characters with the areas at their height, all pages together: some seconds. */
    static final long PDF_COMPARISONS = 2_000_000_000;

    static final int CHARACTERS = 20_000_000;
    static final int BLOCKS = 200_000;
    static final int COLUMNS = 200;
    static final int CELL_LENGTH = 10_000;

    /** Above this length a passage is cut, between sentences where there are any. */
    static final int PASSAGE = 1500;

    /** Up to this length neighbouring paragraphs are one passage. */
    static final int JOINED = 500;

    private Limits() {}
}
