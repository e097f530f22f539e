// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.find;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Terms that were already made: taking words apart is the dearest step, and one time is enough. */
final class Listed extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<String> terms;
    private Iterator<String> left;

    Listed(List<String> terms) {
        this.terms = terms;
        this.left = terms.iterator();
    }

    @Override
    public void reset() {
        left = terms.iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!left.hasNext()) return false;
        term.append(left.next());
        return true;
    }
}
