// SPDX-License-Identifier: EUPL-1.2
package deich.model.inventory;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * A few words in alphabetical order. There may be a million components: a set that is one already is shared, not
 * copied.
 */
final class Tags extends AbstractSet<String> {
    private static final Tags NONE = new Tags(List.of());

    private final List<String> words;

    private Tags(List<String> words) {
        this.words = words;
    }

    static Set<String> of(Set<String> words) {
        if (words instanceof Tags) return words;
        return words.isEmpty() ? NONE : new Tags(words.stream().sorted().toList());
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    @Override
    public int size() {
        return words.size();
    }

    @Override
    public boolean contains(Object word) {
        return words.contains(word);
    }

    @Override
    public Object[] toArray() {
        return Arrays.copyOf(words.toArray(), words.size());
    }
}
