// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.assess.Assessment;
import deich.assess.Check;
import deich.assess.Order;
import deich.assess.Recount;
import deich.engine.Plant;
import deich.model.measure.Catalogue;
import deich.plan.Advice;
import deich.report.TerminalSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deich check}: does the dike hold? */
@Command(name = "check")
final class CheckVerb extends Verb {
    @Parameters(paramLabel = "ORDNER", descriptionKey = "check.folder")
    Path folder = Path.of("");

    @Mixin
    CheckOptions options = new CheckOptions();

    @Option(names = "--format", split = ",", paramLabel = "FORMAT", descriptionKey = "check.format")
    Set<Format> formats = EnumSet.of(Format.html);

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PFAD",
            descriptionKey = "check.output")
    @Nullable
    Path output;

    @Option(names = "--memory", descriptionKey = "check.memory")
    boolean memory;

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "check.quiet")
    boolean quiet;

    @Option(
            names = {"--dunkelziffer", "--undercount"},
            arity = "0..1",
            fallbackValue = "10",
            defaultValue = "0",
            paramLabel = "N",
            descriptionKey = "check.recount")
    int rounds;

    @Option(names = "--plan", descriptionKey = "check.plan")
    boolean plan;

    @Override
    public Integer call() throws IOException {
        if (rounds < 0 || rounds > 1000) throw misuse("bad.rounds", String.valueOf(rounds));
        boolean toStandardOutput = output != null && output.toString().equals("-");
        if (plan && !formats.contains(Format.html)) throw misuse("plan.html");
        if (toStandardOutput && formats.size() != 1) throw misuse("stdout.one");
        CheckOptions.Loaded loaded = options.load(this, folder, quiet);
        if (memory) err().println(memory(loaded.order()));
        Assessment assessment = compute(loaded);
        refuseErrors(assessment);
        Advice advice = plan ? advice(assessment) : null;
        if (toStandardOutput) {
            formats.iterator().next().write(assessment, advice, loaded.positions(), folder, locale(), out());
        } else {
            List<String> written = writeFiles(assessment, advice, loaded);
            if (!quiet)
                TerminalSummary.write(
                        assessment, String.join(", ", written), terminal().screen(), locale(), out());
        }
        out().flush();
        return assessment.mussMissed() ? Exit.MISSED : Exit.HELD;
    }

    private String memory(Order order) {
        Memory used = Memory.of(order.inventory(), order.asOf());
        return language.say("memory", used.components(), used.read(), used.laidOut());
    }

    private Assessment compute(CheckOptions.Loaded loaded) {
        try (var workers = Workers.start();
                var progress = new ProgressLine(err(), language, terminal().interactive() && !quiet)) {
            Assessment found = Check.run(loaded.order(), workers, progress);
            return rounds == 0 || !found.errors().isEmpty() ? found : recounted(found, workers);
        }
    }

    /** Would it stand if the inventory listed too little? */
    private Assessment recounted(Assessment found, ExecutorService workers) {
        try (var progress = new ProgressLine(err(), language, terminal().interactive() && !quiet)) {
            return found.with(Recount.run(found, rounds, Recount.SHARE, workers, progress));
        }
    }

    /** What to do about it. */
    private Advice advice(Assessment found) {
        var inputs = new Inputs(err(), language);
        Catalogue catalogue = inputs.measures(null, folder, inputs.classes());
        inputs.judge(quiet);
        try (var workers = Workers.start();
                var progress = new ProgressLine(err(), language, terminal().interactive() && !quiet)) {
            return Advice.of(found, catalogue, workers, progress);
        }
    }

    private void refuseErrors(Assessment assessment) {
        if (assessment.errors().isEmpty()) return;
        List<String> lines = assessment.errors().stream().map(this::told).toList();
        throw new Refused(String.join("\n", lines));
    }

    private String told(Plant.StructuralError error) {
        String who = String.join(", ", error.components());
        return switch (error.kind()) {
            case UNMET_WITH_NOTHING_HIT -> language.say("structural.unmet", who);
            case RING_THAT_COULD_NEVER_START -> language.say("structural.ring", who);
        };
    }

    private List<String> writeFiles(Assessment assessment, @Nullable Advice advice, CheckOptions.Loaded loaded)
            throws IOException {
        var written = new ArrayList<String>();
        for (Format format : formats) {
            if (format == Format.none) continue;
            Path file = place(format);
            ResultFile.write(file, to -> format.write(assessment, advice, loaded.positions(), folder, locale(), to));
            written.add(file.toString());
        }
        return written;
    }

    private Path place(Format format) {
        if (output == null) return Path.of("deich-bericht" + format.ending());
        boolean many = formats.size() > 1 || java.nio.file.Files.isDirectory(output);
        return many ? output.resolve("deich-bericht" + format.ending()) : output;
    }
}
