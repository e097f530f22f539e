// SPDX-License-Identifier: EUPL-1.2
package deich.formats.scenario;

import deich.formats.problem.Read;
import deich.model.fact.RecoveryClass;
import deich.model.scenario.Scenario;
import java.nio.file.Path;
import java.util.Map;

/** Reads every scenario of a folder. */
public final class ScenarioFolder {

    private ScenarioFolder() {}

    /**
     * The scenarios by id, sorted; an id may occur once. Positions as for {@link ScenarioFile}.
     *
     * @param classes the recovery classes hits may name
     */
    public static Read<Map<String, Scenario>> read(Path folder, Map<String, RecoveryClass> classes) {
        throw new UnsupportedOperationException("comes with the next landing");
    }
}
