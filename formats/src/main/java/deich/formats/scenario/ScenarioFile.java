// SPDX-License-Identifier: EUPL-1.2
package deich.formats.scenario;

import deich.formats.problem.Read;
import deich.model.fact.RecoveryClass;
import deich.model.scenario.Scenario;
import java.nio.file.Path;
import java.util.Map;

/** Reads one scenario. */
public final class ScenarioFile {

    private ScenarioFile() {}

    /**
     * Positions: the scenario by its id, its hits as {@code scenario/hit}.
     *
     * @param classes the recovery classes hits may name
     */
    public static Read<Scenario> read(Path file, Map<String, RecoveryClass> classes) {
        throw new UnsupportedOperationException("comes with the next landing");
    }
}
