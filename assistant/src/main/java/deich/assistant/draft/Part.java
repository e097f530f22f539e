// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.draft;

import java.util.List;
import java.util.stream.Stream;

/** A part of a draft. */
public sealed interface Part {

    /** All sentences of it. */
    Stream<Sentence> sentences();

    record Heading(Sentence text) implements Part {
        @Override
        public Stream<Sentence> sentences() {
            return Stream.of(text);
        }
    }

    /** A paragraph. */
    record Prose(List<Sentence> of) implements Part {
        public Prose {
            of = List.copyOf(of);
        }

        @Override
        public Stream<Sentence> sentences() {
            return of.stream();
        }
    }

    /** @param numbered whether their order matters. Each point is a list of sentences */
    record Points(boolean numbered, List<List<Sentence>> points) implements Part {
        public Points {
            points = points.stream().map(List::copyOf).toList();
        }

        @Override
        public Stream<Sentence> sentences() {
            return points.stream().flatMap(List::stream);
        }
    }

    /** @param rows each as long as {@code heads} */
    record Table(List<Sentence> heads, List<List<Sentence>> rows) implements Part {
        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Sentence> row : rows)
                if (row.size() != heads.size()) throw new IllegalArgumentException(row + " below " + heads);
        }

        @Override
        public Stream<Sentence> sentences() {
            return Stream.concat(heads.stream(), rows.stream().flatMap(List::stream));
        }
    }

    /** Something that only people know: to be written by hand. */
    record Blank(Sentence label) implements Part {
        @Override
        public Stream<Sentence> sentences() {
            return Stream.of(label);
        }
    }
}
