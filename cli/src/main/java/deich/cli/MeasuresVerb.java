// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.formats.measure.MeasureFiles;
import deich.model.measure.Catalogue;
import deich.plan.measure.MeasureOrder;
import deich.plan.measure.MeasurePlan;
import deich.plan.measure.Measures;
import deich.plan.solver.Solver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deich measures}: what to do, at the least cost? */
@Command(name = "measures")
final class MeasuresVerb extends Verb {
    @Parameters(index = "0", paramLabel = "ORDNER", descriptionKey = "check.folder")
    Path folder = Path.of("");

    @Option(names = "--budget", paramLabel = "EUR", descriptionKey = "measures.budget")
    @Nullable
    Long budget;

    @Option(names = "--solver", paramLabel = "auto|cp-sat|ojalgo", defaultValue = "auto", descriptionKey = "measures.solver")
    String solver = "auto";

    @Mixin
    CheckOptions options = new CheckOptions();

    @Override
    public Integer call() throws IOException {
        var loaded = options.load(this, folder, true);
        var inputs = new Inputs(err(), language);
        var classes = inputs.classes();
        Catalogue catalogue = MeasureFiles.read(Home.content().resolve("measures"), classes).orThrow();
        long t0 = System.nanoTime();
        try (var workers = Workers.start()) {
            MeasurePlan plan = Measures.plan(
                    new MeasureOrder(loaded.order(), catalogue, Set.of(), budget, 5, 0, Solver.Which.valueOf(solver.toUpperCase(java.util.Locale.ROOT).replace('-', '_'))), workers);
            out().println("candidates " + plan.candidates() + " wishes " + plan.wishes().size() + " mended " + plan.mended().size() + " unmended " + plan.unmended().size() + " cost " + plan.cost() + " bound " + plan.bound() + " " + plan.proof() + " rounds " + plan.rounds() + " judged " + plan.judged() + " " + plan.solver());
            for (var s : plan.steps()) out().println(s.candidate().key() + " " + s.candidate().measure().cost().over(5).likely() + " helps " + s.helps().size() + " after " + s.after());
            for (var u : plan.unmended()) out().println("UN " + u.wish().requirement() + " " + u.wish().administration() + " " + u.why() + " " + u.goals());
        }
        out().println((System.nanoTime() - t0) / 1_000_000 + " ms");
        out().flush();
        return Exit.HELD;
    }
}
