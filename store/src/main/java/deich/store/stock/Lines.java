// SPDX-License-Identifier: EUPL-1.2
package deich.store.stock;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/**
 * The lines of a file, each with its line end, so that put together again they are the file to the byte: whatever its
 * encoding, its line ends, and whether its last line has one.
 */
final class Lines extends Sequence {

    static final Lines NONE = new Lines(List.of());

    /** Byte for byte: each character is one byte. */
    private final List<String> lines;

    private Lines(List<String> lines) {
        this.lines = lines;
    }

    static Lines of(Bytes bytes) {
        String text = new String(bytes.inside(), StandardCharsets.ISO_8859_1);
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(text.substring(from, end + 1));
            from = end + 1;
        }
        if (from < text.length()) lines.add(text.substring(from));
        return new Lines(lines);
    }

    static Bytes join(List<String> lines) {
        return Bytes.owning(String.join("", lines).getBytes(StandardCharsets.ISO_8859_1));
    }

    List<String> between(int from, int to) {
        return lines.subList(from, to);
    }

    /** A line for people: without its end, in UTF-8. */
    String shown(int line) {
        String text = new String(lines.get(line).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return text.endsWith("\r\n")
                ? text.substring(0, text.length() - 2)
                : text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    @Override
    public int size() {
        return lines.size();
    }

    /** Lines are the same when every byte is. */
    static final SequenceComparator<Lines> EXACTLY = new SequenceComparator<>() {
        @Override
        public boolean equals(Lines a, int ai, Lines b, int bi) {
            return a.lines.get(ai).equals(b.lines.get(bi));
        }

        @Override
        public int hash(Lines lines, int line) {
            return lines.lines.get(line).hashCode();
        }
    };
}
