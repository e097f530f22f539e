// SPDX-License-Identifier: EUPL-1.2
package deich.engine.cut;

/**
 * Answers to "is it so?" that hang on which failures there are: for every set of failures yes or no, and more failures
 * never turn yes into no. Equal answers have the same handle.
 */
interface Logic {
    /** Never so. */
    int NO = 0;
    /** So whatever fails, even if nothing does. */
    int YES = 1;

    /** The answer "this failure is there". @param its number, from 0, in the order in which failures are asked about */
    int failure(int its);

    int or(int one, int other);

    int and(int one, int other);

    /** At least k of these are so. */
    default int atLeast(int k, int[] of) {
        if (k <= 0) return YES;
        if (k > of.length) return NO;
        // some[i]: at least i of those seen so far
        int[] some = new int[k + 1];
        some[0] = YES;
        for (int one : of) for (int i = k; i > 0; i--) some[i] = or(some[i], and(some[i - 1], one));
        return some[k];
    }

    /** What is known already: one set of failures, in which everything is so or not. */
    Logic KNOWN = new Logic() {
        @Override
        public int failure(int its) {
            throw new IllegalStateException("failure " + its + " of a set that is known");
        }

        @Override
        public int or(int one, int other) {
            return one | other;
        }

        @Override
        public int and(int one, int other) {
            return one & other;
        }
    };
}
