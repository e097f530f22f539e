// SPDX-License-Identifier: EUPL-1.2
package deich.formats.openpsa;

/** What a file may have at most; above it the file is refused. Thirty times the largest known trees. */
final class Limits {

    static final int BYTES = 64 << 20;
    static final int ELEMENTS = 1_000_000;
    static final int DEPTH = 200;
    /** Characters of a name with the components before it. */
    static final int NAME = 250;
    /** Expressions within expressions, through parameters too. */
    static final int EXPRESSION_DEPTH = 250;

    private Limits() {}
}
