// SPDX-License-Identifier: EUPL-1.2
package deich.server.desk;

import deich.store.people.Right;
import java.io.Serial;

/** Whoever asks is known but lacks the right. */
public final class Refused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final Right lacking;

    public Refused(Right lacking) {
        super("lacks " + lacking, null, false, false);
        this.lacking = lacking;
    }

    public Right lacking() {
        return lacking;
    }
}
