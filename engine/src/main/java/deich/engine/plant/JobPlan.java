// SPDX-License-Identifier: EUPL-1.2
package deich.engine.plant;

import deich.engine.Run.JobKind;
import deich.engine.draw.Term;

/**
 * How one sort of job on a component is done.
 *
 * @param takes how long; at least {@link #least}
 * @param name hash of the name of its draw (a repair's depends on the hit: not used; 0 where nothing is drawn)
 * @param crew number of the team's component; {@link #NOBODY} for nobody in particular
 * @param tree what the work itself needs; {@link Trees#NONE} for nothing
 */
public record JobPlan(JobKind kind, Term takes, long name, int crew, int tree) {
    public static final int NOBODY = -1;

    /** The shortest it can be, in seconds. */
    public long least() {
        return kind != JobKind.RESTART || crew != NOBODY || tree != Trees.NONE ? 1 : 0;
    }

    /** True when it never takes any time nor anybody: then it is no job at all. */
    public boolean nothing() {
        return least() == 0 && takes.equals(Term.ZERO);
    }
}
