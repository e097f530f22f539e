// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.assess.Verdict.Outcome;
import deich.assess.Verdict.Witness;
import org.jspecify.annotations.Nullable;

/**
 * One thing looked at for a verdict.
 *
 * @param open whether open facts were looked at
 * @param doubt which facts would decide it; null when they would not
 * @param service whom it concerns; empty when nobody in particular
 * @param weight how bad it is, for the order: the greater the worse
 */
record Seen(Witness witness, boolean open, @Nullable Doubt doubt, String service, long weight) {

    static Seen plain(Witness witness) {
        return new Seen(witness, false, null, "", 0);
    }

    Outcome outcome() {
        return witness.outcome();
    }
}
