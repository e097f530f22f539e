// SPDX-License-Identifier: EUPL-1.2
package deich.formats.edit;

import deich.formats.problem.Position;

/**
 * Where a component stands and how it is written.
 *
 * @param sort whether its text can be changed as text
 * @param first its first line in the file, from 1, with its own comments directly above
 * @param last its last line
 * @param text its lines as they are but for the indentation all of them have; lines end with {@code \n}
 */
public record Block(String file, Sort sort, int first, int last, String text) {

    /** How a component is written. */
    public enum Sort {
        /** As lines of its own in a YAML file: can be edited as text. */
        TEXT,
        /** In a YAML file, but between braces with others: only a person at the file can edit it. */
        FLOW,
        /** As the row of a list: can be edited by form. */
        ROW,
        /** In a spreadsheet: only a person at the file can edit it. */
        SPREADSHEET
    }

    /** The line of the text, from 1, to which a problem in the file points; 0 when it points elsewhere. */
    public int line(Position at) {
        boolean within = at.file().equals(file) && at.line() >= first;
        return within
                ? Math.min(at.line() - first + 1, Math.max(1, (int) text.lines().count()))
                : 0;
    }
}
