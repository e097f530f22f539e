// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.assess.backtest.Backtest;
import deich.assess.backtest.BacktestOrder;
import deich.assess.backtest.BacktestResult;
import deich.formats.incident.ClassNames;
import deich.model.incident.Incident;
import deich.model.incident.Samples;
import deich.report.BacktestJson;
import deich.report.BacktestPictures;
import deich.report.BacktestText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deich backtest}: does the forecast hold? */
@Command(name = "backtest")
final class BacktestVerb extends Verb {

    @Parameters(paramLabel = "ORDNER", descriptionKey = "backtest.folder")
    Path folder = Path.of("");

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "backtest.format")
    Form format = Form.text;

    @Option(names = "--futures", paramLabel = "N", defaultValue = "20000", descriptionKey = "backtest.futures")
    int futures;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "7", descriptionKey = "backtest.seed")
    long seed;

    @Option(names = "--samples", paramLabel = "DATEI", descriptionKey = "backtest.samples")
    @Nullable
    Path samples;

    @Option(names = "--pictures", paramLabel = "ORDNER", descriptionKey = "backtest.pictures")
    @Nullable
    Path pictures;

    @Override
    public Integer call() throws IOException {
        if (futures < 1 || futures > 1_000_000) throw misuse("bad.backtest.futures", String.valueOf(futures));
        BacktestOrder order = order();
        BacktestResult result;
        try (var workers = Workers.start();
                var progress = new ProgressLine(err(), language, terminal().interactive())) {
            result = Backtest.run(order, workers, progress);
        }
        switch (format) {
            case text -> BacktestText.write(result, terminal().screen(), locale(), out());
            case json -> BacktestJson.write(result, out());
        }
        if (pictures != null) draw(result, pictures);
        out().flush();
        return Exit.HELD;
    }

    private void draw(BacktestResult result, Path into) throws IOException {
        Files.createDirectories(into);
        for (var picture : BacktestPictures.of(result, locale()).entrySet())
            Files.writeString(into.resolve(picture.getKey() + ".svg"), picture.getValue());
    }

    private BacktestOrder order() {
        var inputs = new Inputs(err(), language);
        var shipped = inputs.classes();
        Samples known = inputs.samples(samples);
        List<Incident> incidents = inputs.incidents(folder, names(shipped.keySet(), known));
        inputs.judge(false);
        return new BacktestOrder(incidents, Objects.requireNonNull(known), shipped, futures, seed);
    }

    private static ClassNames names(Set<String> shipped, @Nullable Samples samples) {
        var known = new TreeSet<>(shipped);
        if (samples == null) return new ClassNames(known, Map.of());
        known.addAll(samples.classes());
        return new ClassNames(known, samples.names());
    }
}
