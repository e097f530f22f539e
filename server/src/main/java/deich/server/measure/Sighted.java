// SPDX-License-Identifier: EUPL-1.2
package deich.server.measure;

import deich.model.measure.Amount;
import deich.plan.measure.MeasurePlan;
import deich.plan.measure.MeasurePlan.Step;
import deich.plan.measure.Unmended;
import deich.plan.measure.Wish;
import deich.report.view.MeasureWords;
import deich.server.frame.Said;
import deich.server.veil.Veil;
import java.util.List;

/** A plan of measures as somebody may see it who sees part of the inventory: for own components, towards own verdicts. */
final class Sighted {
    private final Veil veil;
    private final Said said;

    Sighted(Veil veil, Said said) {
        this.veil = veil;
        this.said = said;
    }

    /** Its words must be made with the veil's names: see {@link Veil#names}. */
    MeasurePlan of(MeasurePlan whole) {
        if (veil.clear()) return whole;
        return new MeasurePlan(
                whole.order(),
                whole.candidates(),
                own(whole.wishes()),
                whole.steps().stream()
                        .filter(s -> veil.opens(s.candidate().target()))
                        .map(s -> new Step(s.candidate(), own(s.helps()), s.after()))
                        .toList(),
                own(whole.mended()),
                whole.unmended().stream()
                        .filter(u -> veil.opensAll(u.wish().administration()))
                        .map(u -> new Unmended(u.wish(), u.why(), List.of()))
                        .toList(),
                whole.cost(),
                whole.proof(),
                whole.bound(),
                whole.rounds(),
                whole.judged(),
                whole.solver(),
                whole.robustness());
    }

    private List<Wish> own(List<Wish> all) {
        return all.stream().filter(w -> veil.opensAll(w.administration())).toList();
    }

    /** In place of sums over everybody's measures. */
    List<String> summary(MeasurePlan whole, MeasurePlan own, MeasureWords words) {
        if (veil.clear()) return words.summary();
        if (own.wishes().isEmpty()) return List.of(said.t("measure.own.nothing"));
        var sentences = new java.util.ArrayList<String>();
        sentences.add(said.t("measure.own", own.mended().size(), own.wishes().size()));
        if (!own.steps().isEmpty())
            sentences.add(said.t("measure.own.cost", own.steps().size(), cost(own, words)));
        List<String> others = others(whole);
        if (!others.isEmpty())
            sentences.add(said.t("measure.own.others", said.words().list(others)));
        return sentences;
    }

    private static String cost(MeasurePlan own, MeasureWords words) {
        int years = own.order().years();
        Amount sum = own.steps().stream()
                .map(s -> s.candidate().measure().cost().over(years))
                .reduce(Amount.NONE, Amount::plus);
        return words.text(
                "measures.total", words.euro(sum.likely()), words.euro(sum.low()), words.euro(sum.high()), years);
    }

    /** Whose measures mend own verdicts too. */
    private List<String> others(MeasurePlan whole) {
        return whole.steps().stream()
                .filter(s ->
                        !veil.opens(s.candidate().target()) && !own(s.helps()).isEmpty())
                .map(s -> administration(s.candidate().target()))
                .distinct()
                .sorted()
                .toList();
    }

    private String administration(String component) {
        var known = veil.inventory().components().get(component);
        String id = known == null ? null : known.administration();
        var found = id == null ? null : veil.inventory().administrations().get(id);
        return found == null ? said.t("measure.somebody") : found.name();
    }
}
