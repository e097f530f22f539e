// SPDX-License-Identifier: EUPL-1.2
package deich.server.restart;

import deich.server.course.Course;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A restart plan, or the choice of what for.
 *
 * @param chosen id of the scenario; empty for none yet
 * @param place key of the variant; empty for none yet
 * @param story what happens in the scenario, for a reader
 * @param course null when there is a result, or nothing chosen
 * @param broken whether the inventory contradicts itself
 * @param part of the report, as HTML; empty without a result
 */
public record RestartPage(
        Said said,
        String action,
        List<Option> scenarios,
        String chosen,
        List<Option> places,
        String place,
        int morePlaces,
        String title,
        String story,
        @Nullable Course course,
        boolean broken,
        String patterns,
        String part,
        boolean veiled)
        implements Speaks {

    public record Option(String value, String text) {}
}
