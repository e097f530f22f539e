// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.find;

import java.util.List;

/**
 * A model that turns texts into vectors, where an operator has one; none by default. Such a model has weights that come
 * from somewhere, so it is never needed: everything is found without.
 */
public interface Embedding {
    /** Finds nothing: the default. */
    Embedding NONE = texts -> List.of();

    /** @return one vector of length one for each text, all of the same dimensions; empty when there is no model */
    List<float[]> vectors(List<String> texts);
}
