// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer in other words, or the extract that it was to be made from.
 *
 * @param sentences covered ones and, so that a reader sees them as such, those that are not; in order
 * @param extract whether these are the passages' own words, because no sentence of a model passed or none was asked
 * @param failed why the model gave no answer; null when it did, whatever it was worth
 * @param model what it is called; empty when an extract
 */
public record Reworded(
        List<Checked> sentences, boolean extract, deich.assistant.talk.TalkFailed.@Nullable Why failed, String model) {
    public Reworded {
        sentences = List.copyOf(sentences);
    }

    public List<Checked> covered() {
        return sentences.stream().filter(Checked::covered).toList();
    }
}
