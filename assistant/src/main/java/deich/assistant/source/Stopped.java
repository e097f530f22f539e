// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

/** Carries out of a reader why it went no further; never leaves this package. */
final class Stopped extends Exception {
    private static final long serialVersionUID = 1;
    private final Problem.Sort sort;
    private final String found;

    Stopped(Problem.Sort sort) {
        this(sort, "");
    }

    Stopped(Problem.Sort sort, Object found) {
        super(sort.name(), null, false, false);
        this.sort = sort;
        this.found = String.valueOf(found);
    }

    Problem in(String file) {
        return new Problem(file, sort, found);
    }
}
