// SPDX-License-Identifier: EUPL-1.2
package deich.plan.solver;

import org.jspecify.annotations.Nullable;

/** Solves covers. The same cover gives the same choice. */
public interface Solver {

    /** As a result names it. */
    String name();

    /** Null when nothing satisfies the clauses, or nothing was found in time. */
    @Nullable
    Choice solve(Cover cover);

    /** Which solver to use. */
    enum Which {
        /** CP-SAT where its native library can be loaded, else the other. */
        AUTO,
        CP_SAT,
        OJALGO
    }

    /** @throws IllegalStateException when CP-SAT is asked for and cannot be loaded here */
    static Solver of(Which which) {
        return switch (which) {
            case AUTO -> NativeCpSat.loads() ? new CpSat() : new Ojalgo();
            case OJALGO -> new Ojalgo();
            case CP_SAT -> {
                if (!NativeCpSat.loads())
                    throw new IllegalStateException("the native library of CP-SAT cannot be loaded here");
                yield new CpSat();
            }
        };
    }
}
