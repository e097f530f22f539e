// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import java.util.Map;
import java.util.Set;

/**
 * What a person says about the columns of a sheet where the headings are not understood, or misunderstood.
 *
 * @param chosen by column, from 1, the question whose answers it holds; no other column is then taken for that question
 * @param ignored columns that are passed over whatever their heading says
 */
public record Mapping(Map<Integer, Question> chosen, Set<Integer> ignored) {

    /** The headings say it all. */
    public static final Mapping NONE = new Mapping(Map.of(), Set.of());

    public Mapping {
        chosen = Map.copyOf(chosen);
        ignored = Set.copyOf(ignored);
    }
}
