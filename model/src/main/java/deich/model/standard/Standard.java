// SPDX-License-Identifier: EUPL-1.2
package deich.model.standard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A versioned set of requirements.
 *
 * @param status how binding it is, in words a reader sees, such as "Vorschlag (Entwurf), von keinem Land beschlossen"
 * @param reviewed when its content was last reviewed; null for never
 */
public record Standard(
        String id,
        String version,
        String title,
        String status,
        @Nullable LocalDate reviewed,
        List<Requirement> requirements) {
    public Standard {
        requirements = List.copyOf(requirements);
    }

    /** The requirement of this id. @throws IllegalArgumentException when there is none */
    public Requirement requirement(String id) {
        return requirements.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no requirement '" + id + "'"));
    }

    /** The same standard with other requirements, such as some of its own. */
    public Standard withRequirements(List<Requirement> others) {
        return new Standard(id, version, title, status, reviewed, others);
    }
}
