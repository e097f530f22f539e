// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

/** Exit codes; README and help name them. */
final class Exit {
    /** No MUSS is missed. Says nothing about what could not be judged. */
    static final int HELD = 0;
    /** A MUSS is missed: a result, not a program error. */
    static final int MISSED = 1;

    static final int BAD_INPUT = 2;
    /** A mistake of Deich itself. */
    static final int DEFECT = 70;

    static final int CANCELLED = 130;

    private Exit() {}
}
