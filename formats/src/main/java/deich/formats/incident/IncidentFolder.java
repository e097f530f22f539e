// SPDX-License-Identifier: EUPL-1.2
package deich.formats.incident;

import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.problem.Read;
import deich.formats.tree.Folder;
import deich.formats.tree.Limits;
import deich.formats.tree.OneFile;
import deich.formats.tree.Tree;
import deich.formats.tree.Yaml;
import deich.model.incident.Incident;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads every incident of a folder, or the one of a file. */
public final class IncidentFolder {

    private IncidentFolder() {}

    /** The incidents, sorted by id, which may occur once. Positions: the incidents by id. */
    public static Read<List<Incident>> read(Path place, ClassNames classes) {
        var problems = new Problems();
        var positions = new LinkedHashMap<String, Position>();
        var incidents = new TreeMap<String, Incident>();
        for (Tree tree : trees(place, problems)) {
            // a reader of its own for each: what is wrong in one file must not silence what is wrong in the next
            var own = new Problems();
            Incident incident = new IncidentReader(classes, own).read(tree, positions);
            own.sorted().forEach(problems::add);
            Incident before = incident == null ? null : incidents.putIfAbsent(incident.id(), incident);
            if (before != null) twice(before.id(), tree, positions, problems);
        }
        if (incidents.isEmpty() && !problems.hasErrors())
            problems.error(Position.of(place.toString()), "incidents.none");
        return problems.with(List.copyOf(incidents.values()), positions);
    }

    private static List<Tree> trees(Path place, Problems problems) {
        if (!Files.isDirectory(place)) {
            Tree tree = OneFile.read(place, Limits.DEFAULT, problems);
            return tree == null ? List.of() : List.of(tree);
        }
        var folder = new Folder(place, Limits.DEFAULT, problems);
        var trees = new java.util.ArrayList<Tree>();
        for (String file : folder.files(Set.of())) {
            byte[] content = file.endsWith(".yaml") || file.endsWith(".yml") ? folder.content(file) : null;
            Tree tree = content == null ? null : new Yaml().read(file, content, Limits.DEFAULT, problems);
            if (tree != null) trees.add(tree);
        }
        return trees;
    }

    private static void twice(String id, Tree tree, Map<String, Position> positions, Problems problems) {
        Position before = positions.getOrDefault(id, tree.at());
        problems.error(tree.at(), "id.twice", id, before);
    }
}
