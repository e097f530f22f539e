// SPDX-License-Identifier: EUPL-1.2
package deich.formats.measure;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.problem.Read;
import deich.formats.tree.Folder;
import deich.formats.tree.Limits;
import deich.formats.tree.OneFile;
import deich.formats.tree.Tree;
import deich.model.fact.RecoveryClass;
import deich.model.measure.Catalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads catalogues of measures (docs/formats.md). */
public final class MeasureFiles {

    /** Folders of an inventory in which its own measures may lie. */
    public static final List<String> OF_INVENTORY = List.of("measures", "massnahmen");

    private MeasureFiles() {}

    /**
     * Every catalogue of a folder, or one file of it. Positions: the measures by id.
     *
     * @param classes the recovery classes that times may name
     */
    public static Read<Catalogue> read(Path place, Map<String, RecoveryClass> classes) {
        var problems = new Problems();
        var positions = new LinkedHashMap<String, Position>();
        var reader = new CatalogueReader(classes.keySet(), problems, positions);
        if (Files.isDirectory(place)) {
            new Folder(place, Limits.DEFAULT, problems).trees(reader::read);
        } else {
            Tree tree = OneFile.read(place, Limits.DEFAULT, problems);
            if (tree != null) reader.read(tree);
        }
        return problems.with(reader.catalogue(), positions);
    }
}
