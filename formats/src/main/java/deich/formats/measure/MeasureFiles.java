// SPDX-License-Identifier: EUPL-1.2
package deich.formats.measure;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.problem.Read;
import deich.formats.tree.Folder;
import deich.formats.tree.Limits;
import deich.formats.tree.OneFile;
import deich.formats.tree.Tree;
import deich.formats.tree.Yaml;
import deich.model.fact.RecoveryClass;
import deich.model.measure.Catalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        if (Files.isDirectory(place)) folder(place, reader, problems);
        else take(OneFile.read(place, Limits.DEFAULT, problems), reader);
        return problems.with(reader.catalogue(), positions);
    }

    private static void folder(Path place, CatalogueReader reader, Problems problems) {
        var files = new Folder(place, Limits.DEFAULT, problems);
        for (String file : files.files(Set.of())) {
            if (file.endsWith(".yml")) problems.error(Position.of(file), "file.yml", file.replaceAll("yml$", "yaml"));
            byte[] content = file.endsWith(".yaml") ? files.content(file) : null;
            if (content != null) take(new Yaml().read(file, content, Limits.DEFAULT, problems), reader);
        }
    }

    private static void take(@org.jspecify.annotations.Nullable Tree tree, CatalogueReader reader) {
        if (tree != null) reader.read(tree);
    }
}
