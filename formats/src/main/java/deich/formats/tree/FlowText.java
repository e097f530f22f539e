// SPDX-License-Identifier: EUPL-1.2
package deich.formats.tree;

import deich.formats.problem.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists in brackets and groups in braces, as they stand in cells: {@code [netz, {on: strom, tolerance: 4h}]}. It takes
 * only what is plain to see, many times faster than {@link Yaml}, which reads the same from it and everything else.
 */
public final class FlowText {
    private static final int DEEPEST = 8;

    private final String text;
    private final Position here;
    private int at;
    private int depth;

    private FlowText(String text, Position here) {
        this.text = text;
        this.here = here;
    }

    /**
     * Null when it is not plain enough, or wrong.
     *
     * @param here the place of every part
     */
    public static @Nullable Tree read(String text, Position here) {
        var reading = new FlowText(text, here);
        Tree tree = reading.value();
        return reading.at == text.length() && !(tree instanceof Tree.Text) ? tree : null;
    }

    private char next() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void blanks() {
        while (next() == ' ') at++;
    }

    private boolean take(char wanted) {
        blanks();
        if (next() != wanted) return false;
        at++;
        blanks();
        return true;
    }

    private @Nullable Tree value() {
        if (++depth > DEEPEST) return null;
        Tree value = take('[') ? items() : take('{') ? fields() : scalar();
        depth--;
        return value;
    }

    private @Nullable Tree items() {
        List<Tree> items = new ArrayList<>();
        if (take(']')) return new Tree.Items(items, here);
        do {
            Tree item = value();
            if (item == null) return null;
            items.add(item);
        } while (take(','));
        return take(']') ? new Tree.Items(items, here) : null;
    }

    private @Nullable Tree fields() {
        List<Tree.Field> fields = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        do {
            Tree.Text key = scalar();
            if (key == null || !keys.add(key.value()) || next() != ':') return null;
            at++;
            if (next() != ' ') return null;
            blanks();
            Tree value = value();
            if (value == null) return null;
            fields.add(new Tree.Field(key.value(), here, value));
        } while (take(','));
        return take('}') ? new Tree.Fields(fields, here) : null;
    }

    private Tree.@Nullable Text scalar() {
        return next() == '"' ? quoted() : plain();
    }

    private Tree.@Nullable Text quoted() {
        int end = text.indexOf('"', at + 1);
        if (end < 0) return null;
        String inside = text.substring(at + 1, end);
        if (inside.indexOf('\\') >= 0 || inside.indexOf('\n') >= 0) return null;
        at = end + 1;
        blanks();
        return new Tree.Text(inside, false, here);
    }

    private Tree.@Nullable Text plain() {
        int begin = at;
        while (Character.isLetterOrDigit(next()) || at > begin && " ._-/".indexOf(next()) >= 0) at++;
        String word = text.substring(begin, at).strip();
        return word.isEmpty() ? null : new Tree.Text(word, true, here);
    }
}
