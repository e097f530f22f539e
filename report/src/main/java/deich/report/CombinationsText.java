// SPDX-License-Identifier: EUPL-1.2
package deich.report;

import deich.assess.cut.Combinations;
import deich.engine.cut.CutSets;
import deich.report.view.CutWords;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

/** What must fail together to stop one service, for the screen. */
public final class CombinationsText {
    private CombinationsText() {}

    public static void write(Combinations found, Screen screen, Locale locale, Appendable out) throws IOException {
        var words = new CutWords(found.order(), locale);
        var lines = new Lines(screen, out);
        String title = words.text("cut.service", words.name(found.service()), words.limit(found.limit()));
        lines.head(words.mark(), title, found.order().inventory().notice());
        if (found.order().unrepaired()) lines.text(words.text("cut.unrepaired"));
        CutSets sets = found.given();
        if (sets.complete() == 0) {
            lines.alarm(words.text(
                    "cut.circling",
                    sets.circling().stream()
                            .map(id -> words.text("quoted", words.name(id)))
                            .collect(java.util.stream.Collectors.joining(", "))));
        } else {
            sets(found, words, locale, lines);
            lines.blank();
            lines.text(words.certainty(found));
        }
        lines.text(words.text("cut.probability"));
        lines.blank();
        lines.text(words.text("disclaimer"));
    }

    private static void sets(Combinations found, CutWords words, Locale locale, Lines lines) throws IOException {
        CutSets sets = found.given();
        if (sets.count().signum() == 0) lines.text(words.text("cut.service.none", complete(sets)));
        for (int size = 1; size < sets.byOrder().size(); size++) {
            BigInteger count = sets.byOrder().get(size);
            if (count.signum() == 0) continue;
            lines.heading(words.text(
                    "cut.together", size, String.format(locale, "%,d", count), count.bitLength() > 1 ? 2 : 1));
            List<Combinations.Listed> listed = of(found, size);
            for (Combinations.Listed set : listed) lines.item("- ", words.line(set));
            BigInteger more = count.subtract(BigInteger.valueOf(listed.size()));
            if (more.signum() > 0) lines.text(words.text("cut.sets.more", String.format(locale, "%,d", more)));
        }
        if (sets.complete() != CutSets.ALL && sets.count().signum() > 0)
            lines.text(words.text("cut.complete", sets.complete()));
    }

    private static List<Combinations.Listed> of(Combinations found, int size) {
        return found.listed().stream().filter(l -> l.events().size() == size).toList();
    }

    /** Up to how many failures was looked; 0 for any number. */
    private static int complete(CutSets sets) {
        return sets.complete() == CutSets.ALL ? 0 : sets.complete();
    }
}
