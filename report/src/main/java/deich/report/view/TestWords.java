// SPDX-License-Identifier: EUPL-1.2
package deich.report.view;

import deich.model.standard.Test;
import deich.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a requirement really tests, in sentences.
 *
 * @param scenarios titles by id, as far as they are at hand
 */
public record TestWords(Words words, Map<String, String> scenarios) {

    /** "Stresstest", "Bestand", "Nachweis". */
    public String sort(Test test) {
        return words.text("standard.sort." + code(test));
    }

    /** The word that the text format uses; the same in every language. */
    public static String code(Test test) {
        return switch (test) {
            case Test.Simulated s -> "simulated";
            case Test.Structural s -> "structural";
            case Test.Attested a -> "evidence";
        };
    }

    public List<String> sentences(Test test) {
        return switch (test) {
            case Test.Simulated s -> simulated(s);
            case Test.Structural s -> structural(s);
            case Test.Attested a -> List.of(attested(a));
        };
    }

    private List<String> simulated(Test.Simulated test) {
        var told = new ArrayList<String>();
        told.add(words.text("standard.simulated.who", which(test.services().text(), "standard.which.services")));
        told.add(words.text("standard.simulated.claim", claim(test.claim())));
        Double share = test.share();
        told.add(
                share == null
                        ? words.text("standard.simulated.plan")
                        : words.text("standard.simulated.futures", words.percent(share)));
        return told;
    }

    /** "kf-01 Brand im Rechenzentrum", in the order of the test. */
    public List<String> scenarios(Test test) {
        return ids(test).stream()
                .map(id -> (id + " " + scenarios.getOrDefault(id, "")).strip())
                .toList();
    }

    public static List<String> ids(Test test) {
        return test instanceof Test.Simulated s ? s.scenarios() : List.of();
    }

    private List<String> structural(Test.Structural test) {
        return List.of(
                words.text("standard.structural.who", which(test.of().text(), "standard.which.components")),
                words.text(
                        "standard.structural.holds",
                        ConditionWords.oneLine(test.holds().text())),
                words.text("standard.structural.hint", test.hint()));
    }

    private String attested(Test.Attested test) {
        String by = test.by().isEmpty() ? words.text("standard.evidence.anybody") : String.join(", ", test.by());
        long months = test.notOlderThan().toTotalMonths();
        String age = months > 0
                ? words.text("standard.months", months)
                : words.text("standard.days", test.notOlderThan().getDays());
        return words.text("standard.evidence", test.what(), age, by);
    }

    private String which(String condition, String all) {
        return condition.strip().equals("true")
                ? words.text(all + ".all")
                : words.text(all, new ConditionWords(words).of(condition));
    }

    private String claim(Test.Claim claim) {
        return switch (claim) {
            case Test.DowntimeWithin c -> words.text("standard.claim.downtime", limit(c.limit()));
            case Test.RestoredWithin c -> words.text("standard.claim.restored", words.exact(c.limit()));
            case Test.DataLossWithin c -> words.text("standard.claim.loss", limit(c.limit()));
            case Test.DeadlinesKept c -> words.text("standard.claim.deadlines");
            case Test.ComesBack c -> words.text("standard.claim.back");
        };
    }

    private String limit(Test.Limit limit) {
        return switch (limit) {
            case Test.Objective o -> words.text("standard.limit." + Words.key(o));
            case Test.Fixed f -> words.exact(f.limit());
        };
    }
}
