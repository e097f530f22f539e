// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.find;

import deich.assistant.source.Document;
import deich.assistant.source.Passage;
import deich.assistant.text.German;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/** What only one document put into an index, so that afterwards one can look whether it is gone. */
final class Traces {
    /** So many words are looked for byte by byte; the dictionaries are asked for all of them. */
    private static final int WORDS = 64;

    /** Shorter sequences of bytes occur by chance. */
    private static final int SHORTEST = 8;

    private final Document document;
    private final int before;
    private final int vectorsBefore;
    private final List<Term> own;

    private Traces(Document document, int before, int vectorsBefore, List<Term> own) {
        this.document = document;
        this.before = before;
        this.vectorsBefore = vectorsBefore;
        this.own = own;
    }

    static Traces of(Shelf shelf, Document document) throws IOException {
        int passages = shelf.reader().numDocs();
        return new Traces(document, passages, shelf.placed().size(), own(shelf.reader(), document));
    }

    /** In how many passages a term stands, and in how many of this document: equal means nowhere else. */
    private static List<Term> own(DirectoryReader reader, Document document) throws IOException {
        var own = new ArrayList<Term>();
        for (String field : Fields.ALL) {
            for (var entry : passagesWith(field, document).entrySet()) {
                var term = new Term(field, entry.getKey());
                if (reader.docFreq(term) == entry.getValue()) own.add(term);
            }
        }
        return own;
    }

    private static SortedMap<String, Integer> passagesWith(String field, Document document) {
        var passages = new TreeMap<String, Integer>();
        for (Passage passage : document.passages()) {
            for (String term : Fields.counts(terms(field, passage)).keySet()) passages.merge(term, 1, Integer::sum);
        }
        return passages;
    }

    private static List<String> terms(String field, Passage passage) {
        if (field.equals(Fields.WORDS)) return Fields.words(passage.whole());
        var terms = new ArrayList<String>();
        for (var each : Fields.of(passage, 0, List.of()).getFields(field)) {
            if (each.fieldType().tokenized()) terms.addAll(German.terms(Fields.analyzer(field), each.stringValue()));
            else terms.add(each.stringValue());
        }
        return terms;
    }

    Removal after(Shelf shelf) throws IOException {
        int left = 0;
        for (Term term : own) if (stands(shelf.reader(), term)) left++;
        List<byte[]> words = own.stream()
                .filter(term -> term.field().equals(Fields.WORDS))
                .map(term -> term.text().getBytes(StandardCharsets.UTF_8))
                .filter(word -> word.length >= SHORTEST)
                .limit(WORDS)
                .toList();
        long searched = 0;
        var found = new boolean[words.size()];
        for (String file : shelf.directory().listAll()) {
            byte[] bytes = bytes(shelf, file);
            searched += bytes.length;
            for (int i = 0; i < found.length; i++) found[i] |= contains(bytes, words.get(i));
        }
        int traces = 0;
        for (boolean one : found) if (one) traces++;
        return new Removal(
                document.id(),
                document.owner(),
                document.digest(),
                document.passages().size(),
                before,
                shelf.reader().maxDoc(),
                vectorsBefore,
                shelf.placed().size(),
                own.size(),
                left,
                searched,
                traces);
    }

    private static boolean stands(DirectoryReader reader, Term term) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, term.field());
        if (terms == null) return false;
        TermsEnum each = terms.iterator();
        return each.seekExact(term.bytes());
    }

    private static byte[] bytes(Shelf shelf, String file) throws IOException {
        try (IndexInput input = shelf.directory().openInput(file, IOContext.READONCE)) {
            var bytes = new byte[Math.toIntExact(input.length())];
            input.readBytes(bytes, 0, bytes.length);
            return bytes;
        }
    }

    private static boolean contains(byte[] bytes, byte[] word) {
        for (int at = 0; at + word.length <= bytes.length; at++) {
            int i = 0;
            while (i < word.length && bytes[at + i] == word[i]) i++;
            if (i == word.length) return true;
        }
        return false;
    }
}
