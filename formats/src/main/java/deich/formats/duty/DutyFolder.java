// SPDX-License-Identifier: EUPL-1.2
package deich.formats.duty;

import deich.formats.block.Block;
import deich.formats.block.Shape;
import deich.formats.block.Version;
import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.problem.Read;
import deich.formats.tree.Folder;
import deich.formats.tree.Limits;
import deich.formats.tree.Tree;
import deich.formats.value.Dates;
import deich.model.duty.Duty;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads every reporting duty of a folder. */
public final class DutyFolder {
    private final Problems problems = new Problems();
    private final Map<String, Position> positions = new LinkedHashMap<>();
    private final List<Duty> duties = new ArrayList<>();

    private DutyFolder() {}

    /** The duties, file by file in the order of their names and as they stand there; an id may occur once. Positions: the duties by id. */
    public static Read<List<Duty>> read(Path folder) {
        return new DutyFolder().all(folder);
    }

    private Read<List<Duty>> all(Path folder) {
        new Folder(folder, Limits.DEFAULT, problems).trees(this::file);
        return problems.with(List.copyOf(duties), positions);
    }

    private void file(Tree tree) {
        Block block = Block.of(tree, Shape.DUTIES, problems);
        Version.check(block, "duties/1");
        block.text("version", "");
        LocalDate reviewed = block.value("reviewed", Dates::date);
        var reader = new DutyReader(reviewed, problems);
        for (Tree item : block.items("duties")) {
            Block inner = Block.of(item, Shape.DUTY, problems);
            String id = inner.text("id", "");
            Position before = id.isEmpty() ? null : positions.putIfAbsent(id, inner.at("id"));
            if (before != null) problems.error(inner.at("id"), "id.twice", id, before);
            Duty duty = reader.read(inner);
            if (duty != null) duties.add(duty);
        }
    }
}
