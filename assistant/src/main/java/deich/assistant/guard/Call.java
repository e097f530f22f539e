// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.guard;

import deich.assistant.source.Passage;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One call of a language model, without tools. Passages that nobody vouches for are alone among themselves in it.
 *
 * @param system the only place for instructions
 * @param user the question, and the passages as data
 * @param citations by the number that the model is to cite ({@code 1}) the passage's id
 * @param passages what is laid before the model, in the order of their numbers; each id once
 */
public record Call(String system, String user, Map<String, String> citations, List<Passage> passages) {
    public Call {
        passages = List.copyOf(passages);
        citations = Collections.unmodifiableMap(new LinkedHashMap<>(citations));
    }
}
