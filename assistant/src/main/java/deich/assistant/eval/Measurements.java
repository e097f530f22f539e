// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.eval;

import java.util.List;

/** All that can be measured, in the order in which it is shown. */
public final class Measurements {
    private Measurements() {}

    public static List<Measurement> all() {
        return List.of(new Mappings(), new Questions(), new Exact(), new Citations(), new Injections());
    }
}
