// SPDX-License-Identifier: EUPL-1.2
package deich.formats.survey;

import deich.model.inventory.Component;
import deich.model.inventory.Kind;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** Which kinds of component an answer may name, and the tags by which starter and import understand each other. */
final class Naming {
    /** Stands in for something whose name is not known yet. */
    static final String PLACEHOLDER = "platzhalter";

    /** Every service probably needs it. */
    static final String FOR_SERVICES = "grundbedarf";

    /** Every procedure probably needs it. */
    static final String FOR_PROCEDURES = "verfahrensbedarf";

    static final Set<Kind> PROCEDURES = EnumSet.of(Kind.APPLICATION, Kind.SYSTEM, Kind.SOFTWARE, Kind.PROCESS);
    private static final Set<Kind> OPERATORS = EnumSet.of(Kind.PROVIDER, Kind.VENDOR, Kind.TEAM);

    private Naming() {}

    static Set<Kind> kinds(Question question) {
        return switch (question) {
            case PROCEDURE -> PROCEDURES;
            case OPERATOR -> OPERATORS;
            case SITE -> EnumSet.of(Kind.SITE);
            default -> EnumSet.of(Kind.SERVICE);
        };
    }

    /** What a component becomes that is named for the first time. */
    static Kind kind(Question question) {
        return switch (question) {
            case PROCEDURE -> Kind.APPLICATION;
            case OPERATOR -> Kind.PROVIDER;
            case SITE -> Kind.SITE;
            default -> Kind.SERVICE;
        };
    }

    /** The component, no longer a placeholder: somebody has called it by its name. */
    static Component confirmed(Component c) {
        Set<String> tags = new TreeSet<>(c.tags());
        tags.remove(PLACEHOLDER);
        return c.toBuilder(c.id()).tags(tags).build();
    }

    static boolean isPlaceholder(Component c) {
        return c.tags().contains(PLACEHOLDER);
    }
}
