// SPDX-License-Identifier: EUPL-1.2
package deich.server.weak;

import deich.server.course.Course;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stops one service.
 *
 * @param course null when the result is there
 * @param sentences what was found, and how sure it is; one sentence each
 * @param bars components that are in most of the sets
 */
public record ServicePage(
        Said said,
        String base,
        String action,
        String name,
        List<WeakPage.Option> options,
        String chosen,
        @Nullable Course course,
        String patterns,
        List<String> sentences,
        List<Bar> bars,
        List<Row> rows,
        String more)
        implements Speaks {

    public record Bar(String name, String picture) {}

    /** @param order how many fail together */
    public record Row(int order, String together, String from, String lasts, String certainty) {}
}
