// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.extract;

import deich.assistant.extract.Proposal.Sort;
import deich.assistant.extract.Review.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a person puts right while confirming: names of components and lengths of time. Whatever else is confirmed about a
 * component follows its name, for what a document misspells it misspells in every row.
 *
 * @param values by the proposal's number, from 0: a name for a component, a length such as {@code 24h} for an objective;
 *     others are not asked for
 */
public record Corrections(Map<Integer, String> values) {
    public static final Corrections NONE = new Corrections(Map.of());

    public Corrections {
        values = Map.copyOf(values);
    }

    /**
     * The list as if somebody had worked through it: a yes in the row of each proposal chosen, corrected where it was. The
     * others are left out, and what was typed for them.
     *
     * @param chosen numbers of proposals, from 0
     */
    public List<ReviewReading.Row> rows(List<Proposal> proposals, Set<Integer> chosen, Locale locale) {
        List<List<String>> written = Review.rows(proposals, locale);
        Map<String, String> names = names(proposals, chosen);
        var rows = new ArrayList<ReviewReading.Row>();
        for (int i = 0; i < written.size(); i++) {
            if (!chosen.contains(i)) continue;
            Proposal each = proposals.get(i);
            var cells = new ArrayList<>(written.get(i));
            cells.set(Column.CONFIRMED.ordinal(), "ja");
            cells.set(Column.SUBJECT.ordinal(), name(names, each.subject()));
            if (each.sort().length()) cells.set(Column.VALUE.ordinal(), values.getOrDefault(i, each.value()));
            else if (each.sort().names()) cells.set(Column.VALUE.ordinal(), name(names, each.value()));
            rows.add(new ReviewReading.Row(i + 1, cells));
        }
        return rows;
    }

    /** @return corrected names by the key of what the document writes */
    private Map<String, String> names(List<Proposal> proposals, Set<Integer> chosen) {
        var names = new HashMap<String, String>();
        values.forEach((number, value) -> {
            if (!chosen.contains(number) || number >= proposals.size()) return;
            Proposal of = proposals.get(number);
            if (of.sort() == Sort.COMPONENT) names.put(Names.key(of.subject()), value);
        });
        return names;
    }

    private static String name(Map<String, String> names, String found) {
        return names.getOrDefault(Names.key(found), found);
    }
}
