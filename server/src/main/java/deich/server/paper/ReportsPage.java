// SPDX-License-Identifier: EUPL-1.2
package deich.server.paper;

import deich.server.course.Course;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be taken out of Deich.
 *
 * @param course null when there is a stress test of the open version
 * @param judged version that reports are about; 0 for none
 * @param older says that it is another version or of another day; else empty
 * @param whole whether the reader sees everything, and may have the formats that name everything
 * @param folders administrations of this page of the list
 */
public record ReportsPage(
        Said said,
        String base,
        @Nullable Course course,
        int judged,
        String older,
        boolean whole,
        List<Folder> folders,
        String search,
        int page,
        int pages)
        implements Speaks {

    /** An emergency folder. */
    public record Folder(String name, String pdf, String odt) {}

    public String action() {
        return base + "/berichte";
    }

    public String at(int other) {
        return action() + "?suche="
                + java.net.URLEncoder.encode(search, java.nio.charset.StandardCharsets.UTF_8) + "&seite=" + other
                + "#notfallmappen";
    }
}
