// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import deich.model.inventory.Classification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something written that waits for a person.
 *
 * @param mark classification of the inventory that it was made from
 * @param notice what every result of that inventory must say, such as that the structures are invented; empty for nothing
 */
public record Draft(
        Kind kind,
        Locale locale,
        Sentence title,
        Classification mark,
        String notice,
        List<Part> parts,
        Marking marking) {
    public Draft {
        parts = List.copyOf(parts);
    }

    /** All sentences, the title first. */
    public List<Sentence> sentences() {
        return Stream.concat(Stream.of(title), parts.stream().flatMap(Part::sentences))
                .toList();
    }

    /** All numbers in it, with where they come from. */
    public List<Figure> figures() {
        return sentences().stream().flatMap(s -> s.figures().stream()).toList();
    }

    /** How many gaps it names because nobody has said what belongs there. */
    public int unknowns() {
        return (int) sentences().stream().filter(Sentence::unknown).count();
    }

    /** The running text, without headings and tables: what readability is measured on. */
    public String prose() {
        var prose = new ArrayList<String>();
        for (Part part : parts)
            if (part instanceof Part.Prose || part instanceof Part.Points)
                prose.add(part.sentences().map(Sentence::text).collect(Collectors.joining(" ")));
        return String.join("\n\n", prose);
    }

    Draft with(List<Part> others, Marking marking) {
        return new Draft(kind, locale, title, mark, notice, others, marking);
    }
}
