// SPDX-License-Identifier: EUPL-1.2
package deich.report.folder;

import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Who holds which role in a crisis: teams say so by their label "rolle". */
final class Roles {
    private Roles() {}

    /** The first own team that has the role among those of its label, parted by blanks; null when none has. */
    static @Nullable Component holder(Stock stock, String role) {
        return stock.own(Kind.TEAM).stream()
                .filter(team -> Arrays.asList(
                                team.labels().getOrDefault("rolle", "").split("[ ,]+"))
                        .contains(role))
                .findFirst()
                .orElse(null);
    }
}
