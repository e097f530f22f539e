// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.text;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Pieces of four and five letters of each word: forgives endings, spelling and compounds that no dictionary has. */
public final class Grams extends Analyzer {
    private static final int SHORT = 4;
    private static final int LONG = 5;

    /** What is longer is no word; its beginning stands for it. */
    private static final int LONGEST = 60;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        TokenStream lower = new StopFilter(new LowerCaseFilter(words), GermanAnalyzer.getDefaultStopSet());
        return new TokenStreamComponents(words, new Pieces(new GermanNormalizationFilter(lower)));
    }

    private static final class Pieces extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String word = "";
        private int at;
        private int size = LONG + 1;

        Pieces(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            while (true) {
                if (size <= LONG) {
                    if (at + size <= word.length()) {
                        term.setEmpty().append(word, at, at + size);
                        at++;
                        return true;
                    }
                    size++;
                    at = 0;
                    continue;
                }
                if (!input.incrementToken()) return false;
                // the marks make the beginning and the end of a word count
                word = "_" + term.subSequence(0, Math.min(term.length(), LONGEST)) + "_";
                at = 0;
                size = SHORT;
                if (word.length() <= SHORT) {
                    size = LONG + 1;
                    term.setEmpty().append(word);
                    return true;
                }
            }
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            size = LONG + 1;
        }
    }
}
