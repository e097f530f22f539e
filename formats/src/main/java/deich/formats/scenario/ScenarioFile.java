// SPDX-License-Identifier: EUPL-1.2
package deich.formats.scenario;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.problem.Read;
import deich.formats.tree.Limits;
import deich.formats.tree.OneFile;
import deich.formats.tree.Tree;
import deich.model.fact.RecoveryClass;
import deich.model.scenario.Scenario;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
        var problems = new Problems();
        var positions = new LinkedHashMap<String, Position>();
        Tree tree = OneFile.read(file, Limits.DEFAULT, problems);
        Scenario scenario = tree == null ? null : new ScenarioReader(classes.keySet(), problems).read(tree, positions);
        return problems.with(scenario, positions);
    }
}
