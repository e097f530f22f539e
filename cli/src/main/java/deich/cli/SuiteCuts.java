// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.engine.tree.CutSetAnalysis;
import deich.engine.tree.CutSetAnalysis.Wanted;
import deich.formats.openpsa.Asked;
import deich.formats.openpsa.Known;
import deich.model.tree.FaultTree;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All fault trees of a folder one after the other, each beside what others found, with the time it took. */
final class SuiteCuts {
    private static final int DEPTH = 4;

    private final Language language;
    private final PrintWriter out;
    private final Map<String, Known> known;
    private int same;
    private int other;

    private SuiteCuts(Language language, PrintWriter out, Map<String, Known> known) {
        this.language = language;
        this.out = out;
        this.known = known;
    }

    /** @return whether nothing differs from what others found */
    static boolean run(Path folder, Inputs inputs, Language language, PrintWriter out) throws IOException {
        Map<String, FaultTree> trees = trees(folder, inputs, language);
        return new SuiteCuts(language, out, Known.read(folder.resolve("reference.csv"))).run(trees);
    }

    private static Map<String, FaultTree> trees(Path folder, Inputs inputs, Language language) throws IOException {
        List<Path> files = List.of();
        if (Files.isDirectory(folder))
            try (Stream<Path> all = Files.walk(folder, DEPTH)) {
                files = all.filter(file -> file.toString().endsWith(".xml")).toList();
            }
        if (files.isEmpty()) throw new Refused(language.say("suite.none", folder));
        Map<String, FaultTree> trees = new TreeMap<>();
        for (Path file : files) {
            FaultTree tree = inputs.faultTree(file, Asked.NOTHING);
            String name = String.valueOf(file.getFileName());
            if (tree != null) trees.put(name.substring(0, name.length() - ".xml".length()), tree);
        }
        inputs.judge(false);
        return trees;
    }

    private boolean run(Map<String, FaultTree> trees) {
        double all = 0;
        line(say("tree"), say("count"), say("probability"), say("seconds"), "");
        for (Map.Entry<String, FaultTree> tree : trees.entrySet()) all += row(tree.getKey(), tree.getValue());
        out.println(language.say("suite.sum", trees.size(), same, other, seconds(all)));
        out.flush();
        return other == 0;
    }

    private double row(String name, FaultTree tree) {
        double began = cpu();
        CutSetAnalysis found = TreeCuts.of(tree, Wanted.EVERYTHING, language);
        double took = cpu() - began;
        String count = found.complete() == 0 ? "-" : found.count().toString();
        line(name, count, probability(found), seconds(took), verdict(found, known.get(name)));
        out.flush();
        return took;
    }

    private static String probability(CutSetAnalysis found) {
        if (found.probability() != null) return String.format(Locale.ROOT, "%.6g", found.probability());
        if (found.atLeast() == null || found.atMost() == null) return "-";
        return String.format(Locale.ROOT, "%.3g-%.3g", found.atLeast(), found.atMost());
    }

    private String verdict(CutSetAnalysis found, @Nullable Known wanted) {
        if (found.complete() != CutSetAnalysis.ALL) return language.say("suite.truncated", found.complete());
        Double p = found.probability();
        if (wanted == null || wanted.count().isEmpty() || p == null) return say("new");
        if (wanted.agrees(found.count().toString(), p)) {
            same++;
            return say("same");
        }
        other++;
        return language.say("suite.other", wanted.count(), wanted.probability());
    }

    private String say(String what) {
        return language.say("suite." + what);
    }

    private void line(String... cells) {
        out.println(
                String.format(Locale.ROOT, "%-10s %15s %19s %8s  %s", cells[0], cells[1], cells[2], cells[3], cells[4])
                        .stripTrailing());
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.2f", seconds);
    }

    /** Of all threads of this process, compiler and garbage collector included. */
    private static double cpu() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1e3;
    }
}
