// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.formats.problem.Problem;
import deich.server.wire.Trouble;
import java.util.Locale;

/** What readers of files complain about, as programs are told it. */
public final class Troubles {
    /** So many are told at once. */
    public static final int MOST = 1000;

    private Troubles() {}

    /** The sentence says what was expected too; what was probably meant is the advice. */
    public static Trouble of(Problem problem, Locale locale) {
        var bare = new Problem(problem.severity(), problem.at(), problem.key(), problem.arguments(), null);
        String what = bare.sentence(locale);
        String advice = problem.sentence(locale).substring(what.length()).strip();
        return new Trouble(problem.at().file(), problem.at().line(), what, "", advice);
    }
}
