// SPDX-License-Identifier: EUPL-1.2
package deich.report.sample;

import deich.assess.Assessment;
import deich.assess.Comparison;
import deich.assess.Verdict.Outcome;
import deich.model.inventory.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Schleswig-Holstein and Mecklenburg-Vorpommern of {@link Sample} beside each other. */
public final class SampleComparison {
    private SampleComparison() {}

    public static Comparison comparison() {
        Assessment both = Sample.assessment();
        return new Comparison(
                new Comparison.Side("Schleswig-Holstein", Set.of("kreis-wattenau", "amt-sandfeld"), both),
                new Comparison.Side("Mecklenburg-Vorpommern", Set.of("stadt-bernsteinhafen"), both),
                List.of(
                        new Comparison.Row("D-01", Map.of(Outcome.MISSED, 1), Map.of(Outcome.UNKNOWN, 1)),
                        new Comparison.Row("D-02", Map.of(Outcome.MISSED, 1, Outcome.MET, 1), null),
                        new Comparison.Row("D-03", null, Map.of(Outcome.MISSED, 1)),
                        new Comparison.Row("D-04", Map.of(Outcome.MISSED, 1, Outcome.MET, 1), Map.of())),
                List.of(
                        new Comparison.SharedPoint(
                                "rz-kueste",
                                Kind.SITE,
                                List.of("wohngeld", "ausweise"),
                                List.of("sozialhilfe", "standesamt")),
                        new Comparison.SharedPoint("netz", Kind.NETWORK, List.of("kfz"), List.of("bauantrag"))),
                List.of(new Comparison.Loan(
                        "kreis-wattenau", "notfallteam", List.of("sozialhilfe"), List.of("rz-kueste", "strom"))));
    }
}
