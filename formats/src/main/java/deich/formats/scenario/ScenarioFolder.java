// SPDX-License-Identifier: EUPL-1.2
package deich.formats.scenario;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.problem.Read;
import deich.formats.tree.Folder;
import deich.formats.tree.Limits;
import deich.model.fact.RecoveryClass;
import deich.model.scenario.Scenario;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Reads every scenario of a folder. */
public final class ScenarioFolder {

    /** Folder of an inventory in which its own scenarios may lie. */
    public static final String OF_INVENTORY = "scenarios";

    private ScenarioFolder() {}

    /**
     * The scenarios by id, sorted; an id may occur once. Positions as for {@link ScenarioFile}.
     *
     * @param classes the recovery classes hits may name
     */
    public static Read<Map<String, Scenario>> read(Path folder, Map<String, RecoveryClass> classes) {
        var problems = new Problems();
        return read(new Folder(folder, Limits.DEFAULT, problems), classes, problems);
    }

    /**
     * The same of files that lie on no disk.
     *
     * @param files contents by name: relative, with slashes
     */
    public static Read<Map<String, Scenario>> read(Map<String, byte[]> files, Map<String, RecoveryClass> classes) {
        var problems = new Problems();
        return read(new Folder(files, Limits.DEFAULT, problems), classes, problems);
    }

    private static Read<Map<String, Scenario>> read(
            Folder folder, Map<String, RecoveryClass> classes, Problems problems) {
        var positions = new LinkedHashMap<String, Position>();
        var scenarios = new TreeMap<String, Scenario>();
        var reader = new ScenarioReader(classes.keySet(), problems);
        folder.trees(tree -> {
            Scenario scenario = reader.read(tree, positions);
            Scenario before = scenario == null ? null : scenarios.putIfAbsent(scenario.id(), scenario);
            if (before != null) twice(before.id(), tree.at().file(), positions, problems);
        });
        return problems.with(scenarios, positions);
    }

    private static void twice(String id, String file, Map<String, Position> positions, Problems problems) {
        Position before = positions.getOrDefault(id, Position.of(file));
        problems.error(Position.of(file), "id.twice", id, before);
    }
}
