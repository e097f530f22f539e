// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import deich.assistant.extract.Evidence;
import deich.assistant.extract.Proposal;
import deich.model.inventory.Kind;
import deich.server.desk.Desk;
import deich.server.frame.Said;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as the page shows it: what was found, in which words, and a field to put it right.
 *
 * @param value what is proposed, in words
 * @param page empty where the document has none
 * @param field null where there is nothing to put right
 */
public record ProposalRow(
        int number,
        String sort,
        String subject,
        String value,
        String confidence,
        String href,
        String page,
        String words,
        boolean ticked,
        @Nullable Field field) {

    /** @param value as it was typed, else as found @param problem empty when there is none */
    public record Field(String id, String label, String value, String problem) {}

    static ProposalRow of(Desk desk, int number, Proposal each, boolean ticked, Beside beside) {
        Said said = desk.said("assistant");
        Evidence evidence = each.evidence();
        return new ProposalRow(
                number,
                said.of(each.sort()),
                each.subject(),
                value(said, each),
                said.of(each.confidence()),
                AskPage.source(desk, evidence.document(), evidence.passage()),
                evidence.page().isPresent()
                        ? said.t("source.page", evidence.page().getAsInt())
                        : "",
                evidence.words(),
                ticked,
                field(said, number, each, beside));
    }

    private static @Nullable Field field(Said said, int number, Proposal each, Beside beside) {
        String found = Beside.found(said, each);
        if (found == null) return null;
        String label = each.sort() == Proposal.Sort.COMPONENT
                ? said.t("proposals.correct.name", each.subject())
                : said.t("proposals.correct.length", each.subject(), said.of(each.sort()));
        return new Field(
                Beside.field(number),
                label,
                beside.typed().getOrDefault(number, found),
                beside.problems().getOrDefault(number, ""));
    }

    static String value(Said said, Proposal each) {
        if (each.sort().length()) return length(said, each.value());
        if (each.sort() != Proposal.Sort.COMPONENT) return each.value();
        return said.words().of(Kind.valueOf(each.value().toUpperCase(Locale.ROOT)));
    }

    /** In words where that is exact; months and years stay as docs/formats.md writes them. */
    private static String length(Said said, String value) {
        String number = value.replaceAll("[a-z]+$", "");
        if (!number.matches("\\d{1,6}")) return value;
        long seconds = Long.parseLong(number)
                * switch (value.substring(number.length())) {
                    case "min" -> 60L;
                    case "h" -> 3_600L;
                    case "d" -> 86_400L;
                    case "w" -> 604_800L;
                    default -> 0L;
                };
        return seconds == 0 ? value : said.words().exact(Duration.ofSeconds(seconds));
    }
}
