// SPDX-License-Identifier: EUPL-1.2
package deich.formats.edit;

import deich.formats.problem.Position;
import deich.formats.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which lines belong to one key of a mapping that has every key on a line of its own.
 *
 * @param comments its own comments begin here, directly above the key; the key's line where there are none
 * @param first the line of the key
 * @param end the line after its last
 * @param indent blanks before the key
 */
record Span(String key, int comments, int first, int end, int indent) {

    /** A comment that heads a whole section belongs to no single key: {@code # ---- Netz ----}. */
    private static final Pattern HEADING = Pattern.compile("\\s*#.*([-=*#_~])\\1{2}.*");

    /**
     * The spans of all keys; null when they do not stand as people write long mappings, or elsewhere.
     *
     * @param from the first line the mapping may have
     * @param end the line after its last
     */
    static @Nullable List<Span> of(Lines lines, Tree.Fields mapping, int from, int end) {
        List<Span> spans = new ArrayList<>();
        int before = from;
        for (int i = 0; i < mapping.fields().size(); i++) {
            Tree.Field field = mapping.fields().get(i);
            boolean last = i + 1 == mapping.fields().size();
            int next = last ? end : mapping.fields().get(i + 1).at().line() - 1;
            if (!startsLine(lines, field.at(), before, next)) return null;
            Span span = of(lines, field, before, Math.min(next, end));
            if (next > end || !spans.isEmpty() && spans.getFirst().indent != span.indent) return null;
            spans.add(span);
            before = span.end;
        }
        return spans;
    }

    private static boolean startsLine(Lines lines, Position key, int from, int next) {
        int line = key.line() - 1;
        boolean within = line >= from && line < next && line < lines.size();
        return within && Lines.indent(lines.bare(line)) == key.column() - 1;
    }

    private static Span of(Lines lines, Tree.Field field, int before, int next) {
        int first = field.at().line() - 1;
        int indent = field.at().column() - 1;
        int end = next;
        while (end - 1 > first && (lines.blank(end - 1) || lines.comment(end - 1, indent))) end--;
        int comments = first;
        while (comments > before && own(lines, comments - 1, indent)) comments--;
        return new Span(field.key(), comments, first, end, indent);
    }

    private static boolean own(Lines lines, int line, int indent) {
        return lines.comment(line, indent) && !HEADING.matcher(lines.bare(line)).matches();
    }
}
