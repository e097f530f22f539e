// SPDX-License-Identifier: EUPL-1.2
package deich.formats.incident;

import deich.formats.block.Block;
import deich.formats.block.Shape;
import deich.formats.block.Texts;
import deich.formats.block.Version;
import deich.formats.problem.Position;
import deich.formats.problem.Problems;
import deich.formats.problem.Read;
import deich.formats.tree.Limits;
import deich.formats.tree.OneFile;
import deich.formats.tree.Tree;
import deich.formats.value.BadValue;
import deich.formats.value.Dates;
import deich.formats.value.Ids;
import deich.formats.value.Lengths;
import deich.formats.value.Numbers;
import deich.formats.value.Words;
import deich.model.incident.Began;
import deich.model.incident.Belief;
import deich.model.incident.Help;
import deich.model.incident.Interval;
import deich.model.incident.Sample;
import deich.model.incident.SampleClass;
import deich.model.incident.Samples;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a file of samples of recovery times. */
public final class SamplesFile {

    private static final Words<Sample.Released> RELEASED = Words.of(Sample.Released.class);
    private static final Words<SampleClass.Since> SINCE = Words.of(SampleClass.Since.class);

    private final Problems problems = new Problems();
    private final Map<String, Position> positions = new LinkedHashMap<>();

    private SamplesFile() {}

    /** Positions: the first sample or belief of each class, by class. */
    public static Read<Samples> read(Path file) {
        var reader = new SamplesFile();
        Tree tree = OneFile.read(file, Limits.DEFAULT, reader.problems);
        Samples samples = tree == null ? null : reader.samples(tree);
        return reader.problems.with(samples, reader.positions);
    }

    private Samples samples(Tree tree) {
        Block block = Block.of(tree, Shape.SAMPLES, problems);
        Version.check(block, "samples/1");
        return new Samples(
                block.text("version", ""),
                block.value("reviewed", Dates::date),
                each(block, "samples", this::sample),
                each(block, "beliefs", this::belief),
                about(block),
                each(block, "fallbacks", this::help),
                names(block));
    }

    private Map<String, String> names(Block block) {
        var names = new LinkedHashMap<String, String>();
        if (!block.has("names")) return names;
        for (Tree.Field field : block.fields("names")) {
            String ours = Texts.value(field.value(), Ids::read, problems);
            if (Ids.check(field, problems) && ours != null) names.put(field.key(), ours);
        }
        return names;
    }

    private @Nullable Sample sample(Tree tree) {
        Block block = Block.of(tree, Shape.SAMPLE, problems);
        String name = className(block);
        String incident = block.value("incident", Ids::read);
        Began on = block.value("on", Begins::read);
        Interval hours = hours(block);
        String what = block.text("what", "");
        String source = block.text("source", "");
        if (name == null || incident == null || hours == null) return null;
        return new Sample(name, incident, on, what, hours, block.value("released", RELEASED::read), source);
    }

    private Map<String, SampleClass> about(Block block) {
        var about = new LinkedHashMap<String, SampleClass>();
        if (!block.has("classes")) return about;
        for (Tree.Field field : block.fields("classes")) {
            if (!Ids.check(field, problems)) continue;
            Block of = Block.of(field.value(), field.at(), Shape.SAMPLE_CLASS, problems);
            about.put(
                    field.key(),
                    new SampleClass(
                            field.key(),
                            of.value("since", SINCE::read, SampleClass.Since.NEEDS),
                            of.value("correlation", text -> Numbers.decimal(text, 0, 1), 0.5),
                            of.value("like", Ids::read)));
            positions.putIfAbsent(field.key(), field.at());
        }
        return about;
    }

    private @Nullable Help help(Tree tree) {
        Block block = Block.of(tree, Shape.HELP, problems);
        String incident = block.value("incident", Ids::read);
        if (incident == null) return null;
        return new Help(
                incident,
                block.value("on", Begins::read),
                block.text("what", ""),
                block.yes("prepared", false),
                block.yes("used", false),
                block.text("source", ""));
    }

    /** {@code [low, high]}; a high that is null was still down when last heard of. */
    private @Nullable Interval hours(Block block) {
        List<Tree> ends = block.items("hours");
        if (!(block.tree("hours") instanceof Tree.Items items)) return null;
        if (ends.size() != 2) {
            problems.error(items.at(), "sample.hours");
            return null;
        }
        Double low = Texts.value(ends.getFirst(), Hours::read, problems);
        boolean open = ends.getLast() instanceof Tree.Text text && text.empty();
        Double high = open ? null : Texts.value(ends.getLast(), Hours::read, problems);
        if (low == null || !open && high == null) return null;
        return new Hours(problems).interval(low, high, items);
    }

    private @Nullable Belief belief(Tree tree) {
        Block block = Block.of(tree, Shape.BELIEF, problems);
        String name = className(block);
        Double median = block.value("median", SamplesFile::positive);
        Double sigma = block.value("sigma", text -> above(text, 10));
        Double weight = block.value("weight", text -> above(text, 1000));
        String source = block.text("source", "");
        if (name == null || median == null || sigma == null || weight == null) return null;
        return new Belief(name, median, sigma, weight, source);
    }

    private @Nullable String className(Block block) {
        String name = block.value("class", Ids::read);
        if (name != null) positions.putIfAbsent(name, block.at("class"));
        return name;
    }

    private static double positive(String text) throws BadValue {
        double hours = Lengths.exact(text).doubleValue() / 3600;
        if (hours <= 0) throw BadValue.of("length.zero", text);
        return hours;
    }

    private static double above(String text, double most) throws BadValue {
        double number = Numbers.decimal(text, 0, most);
        if (number <= 0) throw BadValue.of("length.zero", text);
        return number;
    }

    private static <T> List<T> each(Block block, String key, Function<Tree, @Nullable T> reader) {
        if (!block.has(key) || block.isEmpty(key)) return List.of();
        return block.items(key).stream().map(reader).filter(Objects::nonNull).toList();
    }
}
