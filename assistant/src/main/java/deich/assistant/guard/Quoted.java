// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.guard;

import deich.assistant.source.Document;
import deich.assistant.source.Passage;
import deich.assistant.source.Provenance;

/**
 * A passage that a language model may be shown, with whose it is.
 *
 * @param owner the organisation that its document belongs to; empty when everybody may read it
 */
public record Quoted(Passage passage, Provenance provenance, String owner) {

    public static Quoted of(Document document, Passage passage) {
        return new Quoted(passage, document.provenance(), document.owner());
    }

    /** Whether somebody vouches for the text. Nobody does for what was just handed over, or what a neighbour shares. */
    boolean trusted() {
        return provenance == Provenance.STANDARD || provenance == Provenance.OWN;
    }

    /** Whether people of this organisation may see it: public, their own, or shared with them by a neighbour. */
    boolean visibleTo(String organisation) {
        return owner.isEmpty() || owner.equals(organisation) || provenance == Provenance.NEIGHBOUR;
    }
}
