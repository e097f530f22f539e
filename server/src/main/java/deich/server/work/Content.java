// SPDX-License-Identifier: EUPL-1.2
package deich.server.work;

import deich.formats.classes.ClassesFile;
import deich.formats.duty.DutyFolder;
import deich.formats.measure.MeasureFiles;
import deich.formats.scenario.ScenarioFolder;
import deich.formats.standard.StandardFile;
import deich.model.duty.Duty;
import deich.model.fact.RecoveryClass;
import deich.model.measure.Catalogue;
import deich.model.scenario.Scenario;
import deich.model.standard.Standard;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What Deich ships: read once, when the server starts.
 *
 * @param folder it was read from
 * @param scenarios by id
 */
public record Content(
        Path folder,
        Map<String, RecoveryClass> classes,
        Map<String, Scenario> scenarios,
        Standard standard,
        Catalogue measures,
        List<Duty> duties) {

    /** @throws IllegalStateException with all that is wrong: then the program was not installed whole */
    public static Content read(Path folder) {
        Map<String, RecoveryClass> classes =
                ClassesFile.read(folder.resolve("classes.yaml")).orThrow();
        Map<String, Scenario> scenarios =
                ScenarioFolder.read(folder.resolve("scenarios"), classes).orThrow();
        Standard standard = StandardFile.read(folder.resolve("standard/krisenfestigkeit.yaml"), scenarios.keySet())
                .orThrow();
        Catalogue measures =
                MeasureFiles.read(folder.resolve("measures"), classes).orThrow();
        List<Duty> duties = DutyFolder.read(folder.resolve("duties")).orThrow();
        return new Content(folder, classes, scenarios, standard, measures, duties);
    }
}
