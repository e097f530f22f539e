// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.assistant.eval.Aids;
import deich.assistant.eval.Measurement;
import deich.assistant.eval.Measurements;
import deich.assistant.eval.Row;
import deich.assistant.meaning.Embedding;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deich eval}: measures the assistant anew, on this machine, against bars that were set before. */
@Command(name = "eval")
final class EvalVerb extends Verb {
    @Option(names = "--data", paramLabel = "ORDNER", descriptionKey = "eval.data")
    @Nullable
    Path data;

    @Mixin
    EmbeddingOptions embedding = new EmbeddingOptions();

    @Override
    public Integer call() throws IOException {
        try (Embedding near = embedding.open(this);
                var progress = new ProgressLine(err(), language, terminal().interactive())) {
            // time on the processor: on a busy machine the clock on the wall says how busy the others are
            var threads = ManagementFactory.getThreadMXBean();
            return measured(new Aids(threads::getCurrentThreadCpuTime, near, embedding.vectors(), progress));
        }
    }

    private Integer measured(Aids aids) throws IOException {
        Path folder =
                data != null ? data : Home.folder().resolve("../shared/data").normalize();
        boolean all = true;
        Embedding near = aids.embedding();
        out().println(near == null ? language.say("eval.head") : language.say("eval.head.embedding", near.name()));
        for (Measurement each : Measurements.all()) {
            out().println();
            out().println(language.say("eval.set." + each.name()));
            List<String> missing = each.needs().stream()
                    .filter(file -> !Files.isRegularFile(folder.resolve(file)))
                    .toList();
            if (!missing.isEmpty()) {
                out().println(language.say("eval.missing", folder, String.join(", ", missing)));
                continue;
            }
            for (Row row : each.measure(folder, aids)) {
                out().println(line(row));
                all &= row.reached();
            }
            out().flush();
        }
        out().println();
        out().println(language.say(all ? "eval.reached" : "eval.below"));
        out().flush();
        return all ? Exit.HELD : Exit.MISSED;
    }

    private String line(Row row) {
        String group = row.group().equals("*") ? language.say("eval.all") : row.group();
        String bar = row.bar().isEmpty()
                ? ""
                : language.say(
                        row.reached() ? "eval.bar.reached" : "eval.bar.below",
                        row.atMost() ? "≤" : "≥",
                        number(row, row.bar().getAsDouble()));
        String text = String.format(
                Locale.ROOT,
                "  %-28s %-14s %9s   n = %-5d %s",
                language.say("eval.measure." + row.measure()),
                group,
                number(row, row.value()),
                row.cases(),
                bar);
        return text.stripTrailing();
    }

    private String number(Row row, double value) {
        String form = row.measure().equals("p95") ? "%.0f ms" : row.measure().startsWith("injected") ? "%.0f" : "%.3f";
        return String.format(locale(), form, value);
    }
}
