// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.text;

import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;

/** Puts beside each compound its parts: whoever asks for a backup of servers finds "Serverdatensicherung". */
final class Compounds extends TokenFilter {
    /** Shorter words are hardly ever compounds, and longer ones than this are no words. */
    private static final int SHORTEST = 7;

    private static final int LONGEST = 60;

    /** Its dictionary is read once; it keeps nothing of what it is asked. */
    private static final class Splitter {
        private static final GermanWordSplitter GERMAN = load();

        private static GermanWordSplitter load() {
            try {
                var splitter = new GermanWordSplitter(true);
                splitter.setStrictMode(true);
                return splitter;
            } catch (IOException broken) {
                throw new java.io.UncheckedIOException(broken);
            }
        }
    }

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> parts = new ArrayDeque<>();
    private AttributeSource.State whole = captureState();

    Compounds(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!parts.isEmpty()) {
            restoreState(whole);
            term.setEmpty().append(parts.removeFirst());
            step.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) return false;
        if (term.length() >= SHORTEST && term.length() <= LONGEST) {
            List<String> found = split(term.toString());
            if (found.size() > 1) {
                whole = captureState();
                for (String part : found) if (part.length() > 2) parts.add(part);
            }
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        parts.clear();
    }

    static List<String> split(String word) {
        return Splitter.GERMAN.splitWord(word);
    }
}
