// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.engine.diagram.Exhausted;
import deich.engine.tree.CutSetAnalysis;
import deich.engine.tree.CutSetAnalysis.Wanted;
import deich.formats.openpsa.Asked;
import deich.model.tree.FaultTree;
import deich.report.FaultTreeJson;
import deich.report.FaultTreeText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code deich cutsets} says of a fault tree in a file. */
final class TreeCuts {
    /** Diagrams are as deep as a tree has events, and are walked by recursion. */
    private static final long STACK = 512L << 20;

    @Option(names = "--probability", paramLabel = "P", descriptionKey = "cutsets.likely")
    @Nullable
    Double likely;

    @Option(names = "--top", paramLabel = "GATTER", descriptionKey = "cutsets.top")
    @Nullable
    String top;

    @Option(names = "--mission-time", paramLabel = "ZEIT", descriptionKey = "cutsets.mission")
    @Nullable
    Double missionTime;

    @Option(names = "--importance", descriptionKey = "cutsets.importance")
    boolean importance;

    /** The first of these options that was given; null when none was. */
    @Nullable
    String given() {
        if (likely != null) return "--probability";
        if (top != null) return "--top";
        if (missionTime != null) return "--mission-time";
        return importance ? "--importance" : null;
    }

    /** @param list how many sets to name */
    void tell(CutsetsVerb verb, Path file, @Nullable Integer order, int list) throws IOException {
        double least = likely == null ? 0 : likely;
        if (!(least >= 0 && least < 1)) throw verb.misuse("cutsets.likely.bad", least);
        if (missionTime != null && !(missionTime >= 0)) throw verb.misuse("cutsets.number.bad", missionTime);
        var inputs = new Inputs(verb.err(), verb.language);
        FaultTree tree = inputs.faultTree(file, new Asked(top, missionTime));
        inputs.judge(verb.format == PlanForm.json);
        var wanted = new Wanted(order == null ? CutSetAnalysis.ALL : order, list, least, Wanted.EVERYTHING.nodes());
        long began = System.nanoTime();
        CutSetAnalysis found = of(Objects.requireNonNull(tree), wanted, verb.language);
        double seconds = Verb.secondsSince(began);
        if (verb.format == PlanForm.json) FaultTreeJson.write(found, seconds, importance, verb.out());
        else FaultTreeText.write(found, verb.terminal().screen(), verb.locale(), verb.out());
    }

    static CutSetAnalysis of(FaultTree tree, Wanted wanted, Language language) {
        var found = new AtomicReference<CutSetAnalysis>();
        var failed = new AtomicReference<RuntimeException>();
        var thread = new Thread(
                null,
                () -> {
                    try {
                        found.set(CutSetAnalysis.of(tree, wanted));
                    } catch (Exhausted many) {
                        failed.set(new Refused(language.say("cutsets.likely.many", "1,000,000")));
                    } catch (RuntimeException defect) {
                        failed.set(defect);
                    }
                },
                "cutsets",
                STACK);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new java.util.concurrent.CancellationException();
        }
        RuntimeException failure = failed.get();
        if (failure != null) throw failure;
        return Objects.requireNonNull(found.get());
    }
}
