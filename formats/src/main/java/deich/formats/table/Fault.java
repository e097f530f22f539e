// SPDX-License-Identifier: EUPL-1.2
package deich.formats.table;

import deich.formats.problem.Position;
import deich.formats.problem.Problem;
import java.util.List;
import java.util.Locale;

/**
 * Something about a file that keeps it, or a part of it, from being read.
 *
 * @param line where, from 1; 0 when it concerns the whole file
 * @param column from 1; 0 when it concerns the whole line
 * @param found what was found there, such as a number; empty when the sort says it all
 */
record Fault(Sort sort, int line, int column, String found) {

    /** What may be wrong with a table file. */
    enum Sort {
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

        private String key() {
            return "table." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Fault of(Sort sort, Object found) {
        return new Fault(sort, 0, 0, String.valueOf(found));
    }

    Problem in(String file) {
        return new Problem(severity(), new Position(file, line, column), sort.key(), List.of(found), null);
    }

    /** Only a doubt about the characters leaves the table usable. */
    private Problem.Severity severity() {
        return sort == Sort.WINDOWS_1252 ? Problem.Severity.WARNING : Problem.Severity.ERROR;
    }
}
