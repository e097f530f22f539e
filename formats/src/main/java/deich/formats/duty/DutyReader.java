// SPDX-License-Identifier: EUPL-1.2
package deich.formats.duty;

import deich.formats.block.Block;
import deich.formats.block.Shape;
import deich.formats.problem.Problems;
import deich.formats.tree.Tree;
import deich.formats.value.BadValue;
import deich.formats.value.Dates;
import deich.formats.value.Ids;
import deich.formats.value.Lengths;
import deich.formats.value.Words;
import deich.model.duty.Duty;
import deich.model.inventory.Administration;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads one duty. */
final class DutyReader {
    private static final Words<Administration.Type> TYPES = Words.of(Administration.Type.class);
    private static final Words<Duty.Certainty> CERTAINTIES = Words.of(Duty.Certainty.class);
    private static final Words<String> LAENDER = Words.of(List.of("SH", "MV"), land -> land);

    private final @Nullable LocalDate reviewed;
    private final Problems problems;

    /** @param reviewed when the file was looked through; counts for a duty that has no day of its own */
    DutyReader(@Nullable LocalDate reviewed, Problems problems) {
        this.reviewed = reviewed;
        this.problems = problems;
    }

    /** Null when it cannot be read; the problems are then told. */
    @Nullable
    Duty read(Block block) {
        String id = block.value("id", Ids::read);
        String title = block.text("title");
        String when = block.text("when");
        String to = block.text("to");
        String since = block.text("since");
        String basis = block.text("basis");
        String source = block.text("source");
        String land = block.value("land", LAENDER::read);
        var addressees = new HashSet<>(block.has("for") ? block.values("for", TYPES::read) : List.of());
        List<Duty.Step> steps = steps(block);
        List<String> contents = block.has("contents") ? block.values("contents", text -> text) : List.of();
        LocalDate checked = block.has("checked") ? block.value("checked", Dates::date) : reviewed;
        Duty.Certainty certainty = block.value("certainty", CERTAINTIES::read);
        String note = block.text("note", "");
        if (id == null || title == null || when == null || to == null || since == null || basis == null) return null;
        if (source == null || checked == null || certainty == null || steps.isEmpty()) return null;
        return new Duty(
                id, title, when, to, land, addressees, since, steps, contents, basis, source, checked, certainty, note);
    }

    private List<Duty.Step> steps(Block block) {
        List<Tree> items = block.items("steps");
        if (items.isEmpty() && block.has("steps")) problems.error(block.at("steps"), "duty.steps");
        return items.stream().map(this::step).filter(Objects::nonNull).toList();
    }

    private Duty.@Nullable Step step(Tree tree) {
        Block block = Block.of(tree, Shape.DUTY_STEP, problems);
        String what = block.text("what");
        Duration within = block.value("within", DutyReader::within);
        return what == null ? null : new Duty.Step(within, what);
    }

    private static Duration within(String text) throws BadValue {
        long seconds = Lengths.seconds(text);
        if (seconds <= 0) throw BadValue.of("length.zero", text);
        return Duration.ofSeconds(seconds);
    }
}
