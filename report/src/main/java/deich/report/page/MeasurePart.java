// SPDX-License-Identifier: EUPL-1.2
package deich.report.page;

import deich.model.measure.Amount;
import deich.plan.measure.MeasurePlan;
import deich.plan.measure.MeasurePlan.Step;
import deich.report.draw.CostLadder;
import deich.report.view.MeasureWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A plan of measures on a page.
 *
 * @param picture the cost ladder; empty without steps
 */
public record MeasurePart(
        MeasureWords words,
        List<String> summary,
        String picture,
        List<Row> rows,
        List<String> unmended,
        List<String> sources) {

    /** @param stays core or optional; empty when nobody asked */
    public record Row(
            int number,
            String title,
            String cost,
            String effort,
            String decides,
            String helps,
            String after,
            String stays) {}

    public static MeasurePart of(MeasurePlan plan, Locale locale) {
        return of(MeasureWords.of(plan, locale));
    }

    public static MeasurePart of(MeasureWords words) {
        MeasurePlan plan = words.plan();
        return new MeasurePart(
                words,
                words.summary(),
                picture(words),
                rows(words),
                plan.unmended().stream().map(words::why).toList(),
                words.sources());
    }

    private static String picture(MeasureWords words) {
        MeasurePlan plan = words.plan();
        if (plan.steps().isEmpty()) return "";
        var rungs = new ArrayList<CostLadder.Rung>();
        Amount sum = Amount.NONE;
        for (Step s : plan.steps()) {
            sum = sum.plus(s.candidate().measure().cost().over(plan.order().years()));
            rungs.add(new CostLadder.Rung(sum.low(), sum.likely(), sum.high(), s.after()));
        }
        return CostLadder.draw(
                rungs,
                words.text("measures.picture"),
                words.text(
                        "measures.picture.text",
                        rungs.size(),
                        words.euro(sum.likely()),
                        rungs.getLast().met()),
                "0",
                words.euro(sum.high()),
                words.text("measures.picture.across"));
    }

    private static List<Row> rows(MeasureWords words) {
        var rows = new ArrayList<Row>();
        for (Step s : words.plan().steps())
            rows.add(new Row(
                    rows.size() + 1,
                    words.title(s),
                    words.costs(s),
                    words.effort(s),
                    s.candidate().measure().decides(),
                    words.helps(s),
                    words.after(s),
                    words.stays(s)));
        return rows;
    }

    public String t(String key, Object... values) {
        return words.text(key, values);
    }
}
