// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

/** What stands in a gap of a sentence. Nothing else can: so no number gets into a draft but as a figure or in a name. */
public sealed interface Slot permits Figure, Slot.Name, Slot.Word, Slot.Unknown {
    String text();

    /** What something is called in the inventory, the scenario, the standard or the catalogue; may hold digits. */
    record Name(String text) implements Slot {}

    /** A word of the bundle. */
    record Word(String text) implements Slot {}

    /** What nobody has said. @param field where it would stand in the inventory; empty for nowhere */
    record Unknown(String text, String field) implements Slot {}
}
