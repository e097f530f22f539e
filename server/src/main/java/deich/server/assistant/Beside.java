// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import deich.assistant.extract.Corrections;
import deich.assistant.extract.Proposal;
import deich.assistant.extract.Proposal.Sort;
import deich.server.desk.Desk;
import deich.server.frame.Said;
import deich.server.stock.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What stands in the fields beside the proposals. As long as a field holds what was found, nothing was corrected.
 *
 * @param typed by the proposal's number, where it differs from what was found; also of proposals that are not ticked, so
 *     that nothing typed is lost
 * @param problems by the proposal's number, of ticked ones alone
 * @param corrections what was understood
 */
record Beside(Map<Integer, String> typed, Map<Integer, String> problems, Corrections corrections) {
    static final Beside NOTHING = new Beside(Map.of(), Map.of(), Corrections.NONE);

    private static final int LONGEST_NAME = 200;
    /** More than anybody means; a field's content comes back to the page whole up to here. */
    private static final int LONGEST = 2_000;

    private static final String FIELD = "wert-";
    /** What nobody sees has no place in a name, nor has a line break. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\p{Z}]+");
    private static final Pattern SAYS = Pattern.compile("[\\p{L}\\p{N}]");

    static String field(int number) {
        return FIELD + number;
    }

    /** What the field holds at first; null where there is none, for other values follow the names of components. */
    static @Nullable String found(Said said, Proposal of) {
        if (of.sort() == Sort.COMPONENT) return of.subject();
        return of.sort().length() ? ProposalRow.value(said, of) : null;
    }

    static Beside read(Desk desk, List<Proposal> proposals, Set<Integer> chosen, MultiValueMap<String, String> sent) {
        Said said = desk.said("assistant");
        var reading = new Reading(said, new Typed(desk.said("stock")));
        for (int i = 0; i < proposals.size(); i++) {
            String given = sent.getFirst(field(i));
            String found = found(said, proposals.get(i));
            if (given == null || found == null) continue;
            String text = clean(given);
            if (!text.equals(clean(found))) reading.take(i, proposals.get(i), text, chosen.contains(i));
        }
        return new Beside(reading.typed, reading.problems, new Corrections(reading.values));
    }

    private static String clean(String text) {
        String cut = text.substring(0, Math.min(LONGEST, text.length()));
        return BLANKS.matcher(UNSEEN.matcher(cut).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private record Reading(
            Said said,
            Typed lengths,
            Map<Integer, String> typed,
            Map<Integer, String> problems,
            Map<Integer, String> values) {

        Reading(Said said, Typed lengths) {
            this(said, lengths, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        void take(int number, Proposal of, String text, boolean chosen) {
            typed.put(number, text);
            if (!chosen) return;
            if (of.sort() == Sort.COMPONENT) name(number, of, text);
            else length(number, of, text);
        }

        private void name(int number, Proposal of, String text) {
            if (!SAYS.matcher(text).find()) problems.put(number, said.t("proposals.wrong.empty", of.subject()));
            else if (text.length() > LONGEST_NAME)
                problems.put(number, said.t("proposals.wrong.long", of.subject(), LONGEST_NAME));
            else values.put(number, text);
        }

        private void length(int number, Proposal of, String text) {
            try {
                if (text.isEmpty()) wrong(number, of, said.t("proposals.wrong.no-length"));
                // seconds, so that nothing is lost between ways of writing
                else values.put(number, lengths.single(text) + "s");
            } catch (Typed.Unreadable bad) {
                wrong(number, of, bad.sentence());
            }
        }

        private void wrong(int number, Proposal of, String why) {
            problems.put(number, said.t("proposals.wrong.length", of.subject(), said.of(of.sort()), why));
        }
    }
}
