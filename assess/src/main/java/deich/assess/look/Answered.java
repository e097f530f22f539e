// SPDX-License-Identifier: EUPL-1.2
package deich.assess.look;

import deich.model.fact.FactRef;
import deich.model.standard.Condition.Known;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What a condition says of one component, whatever the open facts are.
 *
 * @param known null when that hangs on open facts, or on what the inventory does not give
 * @param facts the open facts it looked at; when unknown, those that would decide it
 * @param alone those of them that decide it by themselves
 * @param missing names that the inventory does not give; sorted
 */
public record Answered(
        @Nullable Known known, SortedSet<FactRef> facts, SortedSet<FactRef> alone, List<String> missing) {

    public boolean yes() {
        return known == Known.YES;
    }

    public boolean unknown() {
        return known == null;
    }
}
