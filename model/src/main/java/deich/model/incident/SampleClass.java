// SPDX-License-Identifier: EUPL-1.2
package deich.model.incident;

import org.jspecify.annotations.Nullable;

/**
 * What the samples of one recovery class count.
 *
 * @param since from when their time runs
 * @param correlation of two times of this class in one incident, 0 to 1
 * @param like the class it is compared with where samples are few; null for none
 */
public record SampleClass(
        String id,
        Since since,
        double correlation,
        @Nullable String like) {

    public SampleClass {
        if (!(correlation >= 0 && correlation <= 1)) throw new IllegalArgumentException(id + ": " + correlation);
    }

    /** Of a class of which nothing is said. */
    static SampleClass plain(String id) {
        return new SampleClass(id, Since.NEEDS, 0.5, null);
    }

    /** From when the time of a sample runs. */
    public enum Since {
        /** From the hit: waiting for everything that was spoiled in the same incident is in it. */
        HIT,
        /** From the moment at which everything it needs is back. */
        NEEDS
    }
}
