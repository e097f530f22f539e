// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.source;

import java.util.List;

/**
 * A standard as OSCAL has it: its controls as passages, and what a machine should know of each.
 *
 * @param uuid of this edition
 * @param version as it calls itself; may be empty
 * @param document its controls as passages: the statement, an empty line, the guidance
 * @param controls in reading order, one for each passage
 */
public record Catalogue(String uuid, String version, Document document, List<Control> controls) {

    public Catalogue {
        controls = List.copyOf(controls);
    }

    /**
     * @param id as people cite it ({@code BER.3.11}); may be given to another control in a later edition
     * @param uuid stays with the control; empty where the catalogue has none
     * @param modal {@code MUSS}, {@code SOLLTE}, {@code KANN} as stated; empty where it is not
     */
    public record Control(String id, String uuid, String modal) {}
}
