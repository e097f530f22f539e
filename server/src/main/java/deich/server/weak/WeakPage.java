// SPDX-License-Identifier: EUPL-1.2
package deich.server.weak;

import deich.server.course.Course;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The narrow points of an inventory.
 *
 * @param chosen seconds a service must stand still, as typed; empty for what each may
 * @param search part of a service's name; empty for all
 * @param course null when the result is there
 * @param errors of the inventory, one sentence each
 * @param part of the report, as HTML; empty without a result
 * @param left points that the table leaves out
 * @param services of this page of the list
 */
public record WeakPage(
        Said said,
        String base,
        List<Option> options,
        String chosen,
        String search,
        @Nullable Course course,
        List<String> errors,
        String patterns,
        String part,
        int left,
        List<Row> services,
        int page,
        int pages,
        boolean veiled)
        implements Speaks {

    /** A time to choose. */
    public record Option(String value, String text) {}

    /** @param points how many things alone stop it */
    public record Row(String name, String administration, String href, int points) {}

    public String action() {
        return base + "/engpaesse";
    }

    /** This page with another page of its list. */
    public String at(int other) {
        return action() + "?dauer=" + chosen + "&suche="
                + java.net.URLEncoder.encode(search, java.nio.charset.StandardCharsets.UTF_8) + "&seite=" + other
                + "#leistungen";
    }
}
