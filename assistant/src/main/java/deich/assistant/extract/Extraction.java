// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.extract;

import deich.assistant.source.Passage;
import java.util.List;

/**
 * What came out of a document.
 *
 * @param proposals to be confirmed one by one; none when the document's own estimate is below {@link Estimate#ENOUGH}
 * @param passages that seem to speak of components, needs or objectives, to be read by a person; only where there are no
 *     proposals
 */
public record Extraction(List<Proposal> proposals, List<Passage> passages, Estimate estimate) {
    public Extraction {
        proposals = List.copyOf(proposals);
        passages = List.copyOf(passages);
    }
}
