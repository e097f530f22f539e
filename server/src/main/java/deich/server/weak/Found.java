// SPDX-License-Identifier: EUPL-1.2
package deich.server.weak;

import deich.assess.cut.Bottlenecks;
import deich.assess.cut.Combinations;
import deich.engine.Plant.StructuralError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The narrow points of an inventory, or what the law calls its errors.
 *
 * @param all null when there are errors
 * @param urgent combinations of the most urgent services of whoever asked
 */
record Found(@Nullable Bottlenecks all, List<Combinations> urgent, List<StructuralError> errors) {
    Found {
        urgent = List.copyOf(urgent);
        errors = List.copyOf(errors);
    }
}
