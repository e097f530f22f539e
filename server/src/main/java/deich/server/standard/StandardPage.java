// SPDX-License-Identifier: EUPL-1.2
package deich.server.standard;

import deich.server.course.Course;
import deich.server.frame.Said;
import deich.server.frame.Speaks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Requirements and what they came to.
 *
 * @param status how binding the standard is
 * @param course null when there are verdicts of the open version, of today
 * @param older says that the verdicts are about another version or of another day; else empty
 * @param sums administrations of this page of the list
 * @param chosen id of the administration whose verdicts are shown; empty for none
 * @param outcome only verdicts of this outcome; empty for all
 */
public record StandardPage(
        Said said,
        String base,
        String title,
        String status,
        @Nullable Course course,
        String older,
        List<Sum> sums,
        int page,
        int pages,
        String search,
        String chosen,
        String chosenName,
        String outcome,
        List<Filter> filters,
        List<Row> rows)
        implements Speaks {

    /** @param href empty where only sums are for the reader */
    public record Sum(String name, String href, int mussMissed, int missed, int unknown, int met, int notApplicable) {}

    public record Filter(String value, String text) {}

    /**
     * One requirement, for the chosen administration or, without one, by itself.
     *
     * @param type outcome, for the style sheet; empty without a verdict
     * @param obligation of the chosen one. @param addressees everybody it binds
     * @param plain where the verdict stands in plain words; empty without one
     */
    public record Row(
            String id,
            String title,
            String statement,
            String why,
            String basis,
            String references,
            String addressees,
            String obligation,
            String type,
            String outcome,
            String remark,
            List<String> witnesses,
            List<String> more,
            List<Proof> proofs,
            @Nullable Decided decided,
            String decide,
            String plain) {}

    /** @param state ok, soon, over. @param told when it stops counting */
    public record Proof(String document, String state, String told) {}

    /** @param over its day has passed. @param signed who, when, over which words; or that nobody did */
    public record Decided(String text, boolean over, String signed, boolean valid) {}

    public String action() {
        return base + "/standard";
    }

    public String at(int other) {
        return action() + "?suche=" + java.net.URLEncoder.encode(search, java.nio.charset.StandardCharsets.UTF_8)
                + "&seite=" + other;
    }
}
