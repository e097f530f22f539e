// SPDX-License-Identifier: EUPL-1.2
package deich.formats.tree;

import deich.formats.problem.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is written, before anybody asks what it means. Nothing is interpreted: {@code 01}, {@code no} and
 * {@code 2026-01-01} are texts.
 */
public sealed interface Tree {

    Position at();

    /**
     * @param plain true when written without quotes
     * @param inset how many characters after {@code at} the value begins, so that a place within it can be pointed to;
     *     -1 when the value is written over several lines or with escapes
     */
    record Text(String value, boolean plain, Position at, int inset) implements Tree {
        public Text(String value, boolean plain, Position at) {
            this(value, plain, at, -1);
        }

        /** The place of a character of the value; the value's beginning when that is not known. */
        public Position at(int character) {
            return inset < 0 ? at : new Position(at.file(), at.line(), at.column() + inset + character);
        }

        /** Nothing was written: {@code key:} with nothing behind it, {@code ~} or {@code null}. */
        public boolean empty() {
            return plain && (value.isEmpty() || value.equals("~") || value.equals("null"));
        }
    }

    record Items(List<Tree> items, Position at) implements Tree {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Keys with their values in the order of the file. A key that stands there twice is a problem already told. */
    record Fields(List<Field> fields, Position at) implements Tree {
        public Fields {
            fields = List.copyOf(fields);
        }

        public @Nullable Tree get(String key) {
            Field field = field(key);
            return field == null ? null : field.value();
        }

        public @Nullable Field field(String key) {
            for (Field field : fields) if (field.key().equals(key)) return field;
            return null;
        }
    }

    /** @param at where the key stands */
    record Field(String key, Position at, Tree value) {}
}
