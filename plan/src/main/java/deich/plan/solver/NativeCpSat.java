// SPDX-License-Identifier: EUPL-1.2
package deich.plan.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;

/**
 * The door to CP-SAT, whose library is native code and not there for every machine. It searches with one worker and is
 * stopped by its deterministic time, which counts steps and not seconds: the same model has the same answer everywhere. The
 * linear relaxation in full, without which it proves far less of what is asked here (docs/decisions/0017 and 0018).
 */
public final class NativeCpSat {
    private static final int FULL_RELAXATION = 2;

    private NativeCpSat() {}

    /** Loaded once, when first asked for. */
    private static final class Library {
        static final boolean LOADED = load();

        private static boolean load() {
            try {
                Loader.loadNativeLibraries();
                return true;
            } catch (RuntimeException | LinkageError notHere) {
                return false;
            }
        }
    }

    /** Whether the library can be loaded on this machine. */
    public static boolean loads() {
        return Library.LOADED;
    }

    /** @param effort deterministic time, in CP-SAT's own units: about seconds of one core; above 0 */
    public static CpSolver solver(double effort) {
        var solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(1)
                .setLinearizationLevel(FULL_RELAXATION)
                .setMaxDeterministicTime(effort);
        return solver;
    }
}
