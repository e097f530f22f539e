// SPDX-License-Identifier: EUPL-1.2
package deich.server.measure;

import deich.server.course.Course;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to buy first.
 *
 * @param whose for whom one may ask; empty where there is nothing to choose
 * @param chosen id of the administration; empty for all
 * @param goal id of the requirement to meet; empty for every MUSS
 * @param money the budget as typed
 * @param problem what is wrong with the budget; empty for nothing
 * @param course null when the result is there, or the form is wrong
 * @param picture the cost ladder; empty for none
 */
public record MeasuresPage(
        Said said,
        String base,
        List<Option> whose,
        String chosen,
        List<Option> goals,
        String goal,
        String money,
        boolean sure,
        String problem,
        @Nullable Course course,
        boolean broken,
        List<String> summary,
        String picture,
        List<Row> rows,
        List<String> unmended,
        List<String> sources,
        boolean mayTry,
        boolean veiled)
        implements Speaks {

    public record Option(String value, String text) {}

    /** @param attempt where to try it out */
    public record Row(
            int number,
            String title,
            String cost,
            String effort,
            String decides,
            String helps,
            String after,
            String stays,
            String attempt) {}

    public String action() {
        return base + "/massnahmen";
    }
}
