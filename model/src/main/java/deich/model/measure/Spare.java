// SPDX-License-Identifier: EUPL-1.2
package deich.model.measure;

import deich.model.fact.Fact;
import deich.model.fact.Span;
import deich.model.inventory.Kind;
import deich.model.scenario.Selector;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A component that a measure puts beside one that is there. It belongs to the same administration as the component the
 * measure is for, and its keys are its own.
 *
 * @param name what a reader sees, with the name of the component it stands beside behind it
 * @param at picks the site where it stands and which it needs: the first by id; null for a place of its own
 * @param needs picks components that must all be there for it to run; null for none
 */
public record Spare(
        Kind kind,
        String name,
        Set<String> tags,
        @Nullable Selector at,
        @Nullable Selector needs,
        Fact<Span> repair,
        Fact<Span> restart) {
    public Spare {
        tags = Set.copyOf(tags);
    }
}
