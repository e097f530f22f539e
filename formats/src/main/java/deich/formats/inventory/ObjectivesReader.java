// SPDX-License-Identifier: EUPL-1.2
package deich.formats.inventory;

import deich.formats.block.Block;
import deich.formats.block.FactReader;
import deich.formats.block.Shape;
import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.formats.value.BadValue;
import deich.formats.value.Dates;
import deich.formats.value.Lengths;
import deich.formats.value.Numbers;
import deich.model.inventory.Deadline;
import deich.model.inventory.Objectives;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the business impact analysis found. */
final class ObjectivesReader {

    private final FactReader facts;
    private final Problems problems;

    ObjectivesReader(FactReader facts, Problems problems) {
        this.facts = facts;
        this.problems = problems;
    }

    Objectives read(Block component) {
        Block block = component.block("objectives", Shape.OBJECTIVES);
        if (block == null) return Objectives.UNKNOWN;
        return new Objectives(
                facts.duration(block.tree("mtpd")),
                facts.duration(block.tree("rto")),
                facts.duration(block.tree("rpo")),
                facts.part(block.tree("minimumLevel")),
                deadlines(block));
    }

    private List<Deadline> deadlines(Block objectives) {
        var deadlines = new ArrayList<Deadline>();
        for (Tree item : objectives.has("deadlines") ? objectives.items("deadlines") : List.<Tree>of()) {
            Deadline deadline = deadline(Block.of(item, Shape.DEADLINE, problems));
            if (deadline != null) deadlines.add(deadline);
        }
        return deadlines;
    }

    private @Nullable Deadline deadline(Block block) {
        String name = block.text("name");
        Deadline.When when = when(block);
        Duration work = block.value("work", ObjectivesReader::length);
        Duration window = block.value("window", ObjectivesReader::length);
        if (work == null || window == null) return null;
        if (window.compareTo(work) < 0) {
            problems.error(block.valueAt("window"), "deadline.window");
            return null;
        }
        return name == null || when == null ? null : new Deadline(name, when, work, window);
    }

    private static Duration length(String text) throws BadValue {
        long seconds = Lengths.seconds(text);
        if (seconds == 0) throw BadValue.of("length.zero", text);
        return Duration.ofSeconds(seconds);
    }

    private Deadline.@Nullable When when(Block block) {
        if (block.has("monthly") == block.has("once")) {
            problems.error(block.at(), "deadline.when");
            return null;
        }
        if (block.has("once")) {
            var at = block.value("once", Dates::dateTime);
            return at == null ? null : new Deadline.Once(at);
        }
        Integer day = block.value("monthly", ObjectivesReader::day);
        LocalTime at = block.value("at", Dates::time);
        if (!block.has("at")) problems.error(block.at("monthly"), "deadline.at");
        return day == null || at == null ? null : new Deadline.Monthly(day, at);
    }

    private static int day(String text) throws BadValue {
        int day = Numbers.whole(text, -28, 31);
        if (day == 0) throw BadValue.of("number.range", text, -28, 31);
        return day;
    }
}
