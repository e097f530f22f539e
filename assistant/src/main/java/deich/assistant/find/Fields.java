// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.find;

import deich.assistant.source.Passage;
import deich.assistant.text.German;
import deich.assistant.text.Grams;
import deich.assistant.text.Identifiers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/** How a passage stands in the index. No text is stored there: the index says which passage, the document what it says. */
final class Fields {
    static final String NUMBER = "number";
    static final String DOCUMENT = "document";
    /** The passage's own identifier. */
    static final String NAME = "name";
    /** Identifiers in its title. */
    static final String TITLED = "titled";
    /** Identifiers in its text. */
    static final String MENTIONED = "mentioned";

    static final String WORDS = "words";
    static final String TITLE_WORDS = "titleWords";
    static final String GRAMS = "grams";
    static final String TITLE_GRAMS = "titleGrams";

    static final List<String> ALL = List.of(DOCUMENT, NAME, TITLED, MENTIONED, WORDS, TITLE_WORDS, GRAMS, TITLE_GRAMS);

    private static final German GERMAN = new German();
    private static final Grams PIECES = new Grams();
    private static final FieldType COUNTED = counted();

    private Fields() {}

    static Analyzer analyzer() {
        return new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return Fields.analyzer(field);
            }
        };
    }

    static Analyzer analyzer(String field) {
        return field.equals(GRAMS) || field.equals(TITLE_GRAMS) ? PIECES : GERMAN;
    }

    static List<String> words(String text) {
        return German.terms(GERMAN, text);
    }

    static org.apache.lucene.document.Document of(Passage passage, int number, List<String> words) {
        var fields = new org.apache.lucene.document.Document();
        fields.add(new NumericDocValuesField(NUMBER, number));
        fields.add(new StringField(DOCUMENT, passage.document(), Field.Store.NO));
        fields.add(new StringField(NAME, Identifiers.key(passage.id()), Field.Store.NO));
        for (String name : Identifiers.of(passage.title())) fields.add(new StringField(TITLED, name, Field.Store.NO));
        for (String name : Identifiers.of(passage.text())) fields.add(new StringField(MENTIONED, name, Field.Store.NO));
        fields.add(new Field(WORDS, new Listed(words), COUNTED));
        fields.add(new Field(GRAMS, passage.whole(), COUNTED));
        fields.add(new Field(TITLE_WORDS, passage.title(), COUNTED));
        fields.add(new Field(TITLE_GRAMS, passage.title(), COUNTED));
        return fields;
    }

    private static FieldType counted() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    /** Each term with how often it occurs. */
    static Map<String, Integer> counts(List<String> terms) {
        var counts = new HashMap<String, Integer>();
        terms.forEach(term -> counts.merge(term, 1, Integer::sum));
        return counts;
    }
}
