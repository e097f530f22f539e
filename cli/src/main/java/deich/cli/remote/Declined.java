// SPDX-License-Identifier: EUPL-1.2
package deich.cli.remote;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The server said no, and why: problem details (RFC 9457). */
public final class Declined extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient JsonNode problem;

    Declined(int status, JsonNode problem) {
        super("status " + status, null, false, false);
        this.status = status;
        this.problem = problem;
    }

    public int status() {
        return status;
    }

    public int head() {
        return problem.path("head").asInt(0);
    }

    /** Title, detail, and each thing that is wrong with its place. */
    public List<String> sentences() {
        var all = new ArrayList<String>();
        all.add(problem.path("title").asString("HTTP " + status));
        add(all, problem.path("detail").asString(""));
        for (JsonNode one : problem.path("problems")) {
            String line = one.has("line") ? ":" + one.path("line").asInt(0) : "";
            String at = one.has("file") ? one.path("file").asString("") + line + ": " : "";
            String advice = one.path("advice").asString("");
            all.add("  " + at + one.path("what").asString("") + (advice.isEmpty() ? "" : " " + advice));
        }
        return all;
    }

    private static void add(List<String> all, String sentence) {
        if (!sentence.isEmpty()) all.add(sentence);
    }

    /** A place that two changed. */
    public record Region(String path, String base, String theirs, String mine) {}

    /** Where others changed the same; a file without places was removed by one, or is no text. */
    public List<Region> conflicts() {
        var all = new ArrayList<Region>();
        for (JsonNode conflict : problem.path("conflicts")) {
            String path = conflict.path("path").asString("");
            if (conflict.path("regions").isEmpty()) all.add(new Region(path, "", "", ""));
            for (JsonNode region : conflict.path("regions"))
                all.add(new Region(
                        path,
                        region.path("base").asString(""),
                        region.path("theirs").asString(""),
                        region.path("mine").asString("")));
        }
        return all;
    }
}
