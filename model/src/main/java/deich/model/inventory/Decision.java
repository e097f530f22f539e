// SPDX-License-Identifier: EUPL-1.2
package deich.model.inventory;

import java.time.LocalDate;

/** What somebody decided about a requirement. It stands beside the verdict. */
public sealed interface Decision {
    String requirement();

    String administration();

    String by();

    String reason();

    /** The risk is accepted until a day; the verdict stays what it is. */
    record RiskAccepted(String requirement, String administration, String by, String reason, LocalDate until)
            implements Decision {}

    /** The requirement does not concern this administration (entbehrlich). */
    record NotApplicable(String requirement, String administration, String by, String reason) implements Decision {}
}
