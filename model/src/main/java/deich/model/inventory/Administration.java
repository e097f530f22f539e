// SPDX-License-Identifier: EUPL-1.2
package deich.model.inventory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The unit that has staff and IT, or a provider that a standard addresses.
 *
 * @param land "SH" or "MV"; null when it lies in neither
 * @param covers keys (AGS) of the municipalities it serves, or beginnings of them: "01" is all of Schleswig-Holstein
 * @param invented true when the name is made up, as in the examples
 */
public record Administration(
        String id, String name, Type type, @Nullable String land, List<String> covers, boolean invented) {
    public Administration {
        covers = List.copyOf(covers);
    }

    /** Addressees of requirements. */
    public enum Type {
        LAND,
        KREIS,
        KREISFREIE_STADT,
        /** Amt or amtsfreie Gemeinde. */
        AMT,
        /** IT service provider of administrations. */
        PROVIDER;

        /** As the text formats write it. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
