// SPDX-License-Identifier: EUPL-1.2
package deich.server.work;

import deich.formats.problem.Read;
import deich.formats.scenario.ScenarioFolder;
import deich.model.fact.RecoveryClass;
import deich.model.scenario.Scenario;
import deich.store.stock.Files;
import java.util.Map;
import java.util.TreeMap;

/** Scenarios that lie in an inventory's own folder, so that they have its versions and leave Deich with it. */
public final class OwnScenarios {
    private static final String FOLDER = ScenarioFolder.OF_INVENTORY + "/";

    private OwnScenarios() {}

    /** Where the scenario of this id lies. */
    public static String path(String id) {
        return FOLDER + id + ".yaml";
    }

    /** What the reader makes of one text, under the name it would be kept by. */
    public static Read<Map<String, Scenario>> read(String id, String text, Map<String, RecoveryClass> classes) {
        return ScenarioFolder.read(Map.of(path(id), text.getBytes(java.nio.charset.StandardCharsets.UTF_8)), classes);
    }

    /** By id. A folder from elsewhere may hold what cannot be read: that is left out, the others count. */
    static Map<String, Scenario> of(Files files, Map<String, RecoveryClass> classes) {
        var all = new TreeMap<String, Scenario>();
        files.byPath().subMap(FOLDER, FOLDER + Character.MAX_VALUE).forEach((path, bytes) -> {
            if (!path.endsWith(".yaml")) return;
            Map<String, Scenario> read =
                    ScenarioFolder.read(Map.of(path, bytes.copy()), classes).value();
            if (read != null) read.forEach(all::putIfAbsent);
        });
        return all;
    }
}
