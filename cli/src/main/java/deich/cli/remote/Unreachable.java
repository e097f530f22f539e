// SPDX-License-Identifier: EUPL-1.2
package deich.cli.remote;

import java.io.IOException;
import java.io.Serial;

/** Nobody answers there, or not in time. */
public final class Unreachable extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    Unreachable(IOException why) {
        super(why);
    }
}
