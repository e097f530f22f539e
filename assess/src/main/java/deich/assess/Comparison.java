// SPDX-License-Identifier: EUPL-1.2
package deich.assess;

import deich.model.inventory.Administration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two administrations or Länder under the same standard.
 *
 * @param requirements verdicts side by side, in the order of the standard
 * @param shared components of both (or used by both) that stop services of both when they fail; first those that
 *     stop most on the side that loses less
 * @param lends what each could lend the other: crews, capacities and prepared procedures of one that the other's services or
 *     jobs could use; by lender, then component
 */
public record Comparison(Side left, Side right, List<Row> requirements, List<SharedPoint> shared, List<Loan> lends) {

    /** @param administrations ids of the side: one administration, all of a Land, or all there are */
    public record Side(String name, Set<String> administrations, Assessment assessment) {}

    /** Number of administrations of each side by outcome; null when the side is not addressed. */
    public record Row(
            String requirement,
            @Nullable Map<Verdict.Outcome, Integer> left,
            @Nullable Map<Verdict.Outcome, Integer> right) {}

    /** @param kind of the component: provider, site, vendor, team ...; null for a shared fate */
    public record SharedPoint(
            String component,
            deich.model.inventory.@Nullable Kind kind,
            List<String> leftServices,
            List<String> rightServices) {}

    /**
     * @param from administration that could lend
     * @param component the crew or the pool; or a service with a prepared fallback, whose procedure the like of it (the same
     *     label "leika") could take over
     * @param forServices the services of the other side that fail for lack of the like: they wait for a crew or draw in vain
     *     on a pool that can the same (a tag {@code kann-...} in common), or have prepared nothing; sorted
     * @param caution ids of single points that lender and borrower share: help that would fall with them
     */
    public record Loan(String from, String component, List<String> forServices, List<String> caution) {}

    /**
     * Two sides of one assessment.
     *
     * @param left id of an administration, a Land ("SH", "MV"), or empty for the whole inventory
     * @throws IllegalArgumentException when there is no such side
     */
    public static Comparison of(Assessment assessment, String left, String right) {
        return of(assessment, left, assessment, right);
    }

    /** Two sides, each with an assessment of its own under the same standard. Equal ids are the same component. */
    public static Comparison of(Assessment ofLeft, String left, Assessment ofRight, String right) {
        return Comparing.of(Comparing.side(ofLeft, left), Comparing.side(ofRight, right));
    }

    /** Type of the compared things, for a heading. */
    public Administration.@Nullable Type typeOf(Side side) {
        if (side.administrations().size() != 1) return null;
        String only = side.administrations().iterator().next();
        Administration administration =
                side.assessment().order().inventory().administrations().get(only);
        return administration == null ? null : administration.type();
    }
}
