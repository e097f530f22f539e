// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** German words as they are looked for: lower case, without stop words and endings, compounds beside their parts. */
public final class German extends Analyzer {
    private static final CharArraySet STOP = GermanAnalyzer.getDefaultStopSet();

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        TokenStream lower = new StopFilter(new LowerCaseFilter(words), STOP);
        TokenStream parts = new StopFilter(new Compounds(lower), STOP);
        return new TokenStreamComponents(words, new GermanLightStemFilter(new GermanNormalizationFilter(parts)));
    }

    /** @return the terms of a text under this analysis, in order, repeated as they occur */
    public static List<String> terms(Analyzer analyzer, String text) {
        var terms = new ArrayList<String>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) terms.add(term.toString());
            stream.end();
        } catch (IOException never) {
            throw new UncheckedIOException(never); // a text in memory
        }
        return terms;
    }
}
