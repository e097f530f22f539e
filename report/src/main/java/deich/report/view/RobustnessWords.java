// SPDX-License-Identifier: EUPL-1.2
package deich.report.view;

import deich.assess.HiddenNeed;
import deich.assess.Robustness;
import java.util.ArrayList;
import java.util.List;

/** How the verdicts fare if the inventory lists too little, in sentences. */
public record RobustnessWords(Telling telling, Robustness robustness) {
    private static final int SUSPECTS = 3;

    /** What was done, what stood, and what that does not show. */
    public List<String> summary() {
        var told = new ArrayList<String>();
        String hidden = range();
        told.add(telling.text(
                "robust.done",
                robustness.rounds(),
                telling.words().percent(robustness.share()),
                hidden,
                robustness.listed()));
        told.add(telling.text("robust.stood", robustness.judged(), robustness.standing()));
        if (robustness.mussMet() > 0)
            told.add(telling.text("robust.muss", robustness.mussMet(), robustness.mussStanding()));
        return told;
    }

    /** "88 bis 103". */
    private String range() {
        int least =
                robustness.hidden().stream().mapToInt(Integer::intValue).min().orElse(0);
        int most =
                robustness.hidden().stream().mapToInt(Integer::intValue).max().orElse(0);
        return least == most
                ? telling.words().number(least)
                : telling.text(
                        "robust.range",
                        telling.words().number(least),
                        telling.words().number(most));
    }

    /** "KR-01 Kreis Fördeland (MUSS): erfüllt, in 3 von 10 Runden nicht erfüllt." */
    public String verdict(Robustness.Turned turned) {
        return telling.text(
                "robust.turned",
                turned.requirement(),
                telling.names().administration(turned.administration()),
                telling.words().of(turned.obligation()),
                telling.words().of(turned.was()),
                turned.rounds(),
                robustness.rounds(),
                telling.words().of(turned.became()));
    }

    public String by(Robustness.Turned turned) {
        if (turned.by().isEmpty()) return telling.text("robust.by.nobody");
        List<String> needs =
                turned.by().stream().limit(SUSPECTS).map(this::need).toList();
        int more = turned.by().size() - needs.size();
        String told = String.join("; ", needs) + (more > 0 ? " " + telling.text("robust.more.needs", more) : "");
        return telling.text(turned.alone() ? "robust.by.one" : "robust.by.some", told);
    }

    private String need(HiddenNeed need) {
        return telling.text(
                "robust.need",
                telling.names().component(need.component()),
                telling.names().component(need.target()));
    }
}
