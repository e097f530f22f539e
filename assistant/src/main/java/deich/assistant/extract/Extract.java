// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.extract;

import deich.assistant.source.Document;
import deich.assistant.source.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads out of a handbook what an inventory asks for. By rules alone: the same document gives the same proposals, and each
 * can be traced to a row or a sentence.
 */
public final class Extract {

    private Extract() {}

    public static Extraction from(Document document) {
        return read(document, false);
    }

    /** All that the rules find, however doubtful: for measuring. */
    static List<Proposal> all(Document document) {
        return read(document, true).proposals();
    }

    private static Extraction read(Document document, boolean doubtful) {
        Found found = new Found();
        TableRules tables = new TableRules(document, found);
        document.passages().forEach(tables::passage);
        found.settle();
        SentenceRules sentences = new SentenceRules(document, found);
        sentences.read();
        List<Proposal> proposals = found.proposals();
        Estimate estimate = Estimate.of(proposals, sentences.unclear());
        if (doubtful || estimate.enough()) return new Extraction(proposals, List.of(), estimate);
        Set<String> telling = new HashSet<>(sentences.telling());
        proposals.forEach(each -> telling.add(each.evidence().passage()));
        List<Passage> passages = document.passages().stream()
                .filter(passage -> telling.contains(passage.id()))
                .toList();
        return new Extraction(List.of(), passages, estimate);
    }
}
