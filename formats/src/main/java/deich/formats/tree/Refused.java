// SPDX-License-Identifier: EUPL-1.2
package deich.formats.tree;

import deich.formats.problem.Position;
import deich.formats.problem.Problem;
import java.util.List;

/** The rest of a file cannot be read. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Refused(Position at, String key, Object... arguments) {
        super(key, null, false, false);
        this.problem = new Problem(Problem.Severity.ERROR, at, key, List.of(arguments), null);
    }

    Problem problem() {
        return problem;
    }
}
