// SPDX-License-Identifier: EUPL-1.2
package deich.assistant.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The named values of a line: {@code Verfahren: Meldewesen | MTPD: 24 Stunden}.
 *
 * @param words the line itself
 * @param table whether it is a row of a table with a header
 */
record Fields(String words, List<Field> fields, boolean table) {

    /** @param meaning of its name; null when it is none of ours */
    record Field(@Nullable Meaning meaning, String value) {}

    Fields {
        fields = List.copyOf(fields);
    }

    static List<Fields> of(String passage) {
        List<Fields> all = new ArrayList<>();
        List<String[]> pairs = new ArrayList<>();
        List<String> lines = passage.lines().toList();
        for (String line : lines) pairs.add(line.split(": ", 2));
        String[] first = pairs.getFirst();
        boolean headed = lines.size() > 1
                && pairs.stream().allMatch(pair -> pair.length == 2 && !pair[1].contains(" | "))
                && subject(first[0])
                && says(first[1]);
        for (int i = headed ? 1 : 0; i < lines.size(); i++) {
            String line = lines.get(i);
            // a table of two columns whose header the file does not mark
            if (headed) all.add(row(line, first, pairs.get(i)));
            else if (line.contains(": ")) all.add(line(line));
        }
        return all;
    }

    private static boolean subject(String head) {
        Meaning meaning = Vocabulary.head(head);
        return meaning != null && meaning.subject();
    }

    private static boolean says(String head) {
        return Vocabulary.head(head) != null;
    }

    private static Fields row(String line, String[] heads, String[] values) {
        return new Fields(
                line,
                List.of(
                        new Field(Vocabulary.head(heads[0]), values[0]),
                        new Field(Vocabulary.head(heads[1]), values[1])),
                true);
    }

    private static Fields line(String line) {
        List<Field> fields = new ArrayList<>();
        for (String cell : line.split(" \\| ")) {
            String[] pair = cell.split(": ", 2);
            if (pair.length == 2) fields.add(new Field(Vocabulary.head(pair[0]), pair[1].strip()));
        }
        if (fields.size() == 2 && fields.getFirst().meaning() == Meaning.ITEM)
            return new Fields(
                    line,
                    List.of(new Field(
                            Vocabulary.head(fields.getFirst().value()),
                            fields.getLast().value())),
                    false);
        return new Fields(line, fields, fields.size() > 1);
    }

    boolean has(Meaning meaning) {
        return fields.stream().anyMatch(field -> field.meaning() == meaning);
    }

    /** What the line is about: a service before a thing before an application; null when about none of them. */
    @Nullable
    Field subject() {
        for (Meaning meaning : List.of(Meaning.SERVICE, Meaning.THING, Meaning.APPLICATION))
            for (Field field : fields) if (field.meaning() == meaning) return field;
        return null;
    }
}
