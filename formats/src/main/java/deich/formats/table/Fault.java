// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something about a file that keeps it, or a part of it, from being read.
 *
 * @param line where, from 1; 0 when it concerns the whole file
 * @param column from 1; 0 when it concerns the whole line
 * @param found what was found there, such as a number; empty when the sort says it all
 */
public record Fault(Sort sort, int line, int column, String found) {

    /** What may be wrong with a table file. */
    public enum Sort {
        UNREADABLE,
        EMPTY,
        TOO_LARGE,
        UNPACKS_TOO_LARGE,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        CELL_TOO_LONG,
        OLD_EXCEL,
        ENCRYPTED,
        NO_TABLE,
        DAMAGED,
        FOREIGN_DECLARATIONS,
        WINDOWS_1252;

        /** True when everything was read all the same. */
        public boolean warning() {
            return this == WINDOWS_1252;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Fault of(Sort sort, Object found) {
        return new Fault(sort, 0, 0, String.valueOf(found));
    }

    /** What is wrong, in plain words. */
    public String message(Locale locale) {
        return sentence(sort.key(), locale);
    }

    /** What to do about it, in plain words. */
    public String advice(Locale locale) {
        return sentence(sort.key() + ".do", locale);
    }

    private String sentence(String key, Locale locale) {
        return ResourceBundle.getBundle("deich.formats.table.faults", locale, Fallback.GERMAN)
                .getString(key)
                .replace("{0}", found);
    }

    /** German for every language there is no bundle for, whatever the machine is set to. */
    private static final class Fallback extends ResourceBundle.Control {
        static final ResourceBundle.Control GERMAN = new Fallback();

        @Override
        public java.util.@org.jspecify.annotations.Nullable Locale getFallbackLocale(String name, Locale locale) {
            return null;
        }
    }
}
