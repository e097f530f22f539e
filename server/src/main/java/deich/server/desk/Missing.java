// SPDX-License-Identifier: EUPL-1.2
package deich.server.desk;

import java.io.Serial;

/**
 * What was asked for is not there, or not for whoever asks: both look the same from outside, so that nobody learns from the
 * difference.
 */
public final class Missing extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public Missing() {
        super("not there", null, false, false);
    }
}
