// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.engine.tree.CutSetAnalysis;
import deich.engine.tree.CutSetAnalysis.Wanted;
import deich.formats.openpsa.OpenPsaFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All fault trees of a folder one after the other, each beside what others found, with the time it took. */
final class SuiteCuts {
    /** Published probabilities have six digits. */
    private static final double SIX_DIGITS = 6e-6;

    private final Language language;
    private final PrintWriter out;
    private final Map<String, Expected> expected;
    private int same;
    private int other;

    /** @param count as text; empty when nobody found one */
    private record Expected(String count, String probability) {}

    private SuiteCuts(Language language, PrintWriter out, Map<String, Expected> expected) {
        this.language = language;
        this.out = out;
        this.expected = expected;
    }

    /** @return whether nothing differs from what others found */
    static boolean run(Path folder, Language language, PrintWriter out) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder, 4)) {
            files = all.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) throw new Refused(language.say("suite.none", folder));
        return new SuiteCuts(language, out, expected(folder.resolve("reference.csv"))).run(files);
    }

    private static Map<String, Expected> expected(Path reference) throws IOException {
        var expected = new HashMap<String, Expected>();
        if (!Files.isRegularFile(reference)) return expected;
        List<String> lines = Files.readAllLines(reference);
        List<String> head = List.of(lines.getFirst().split(",", -1));
        int count = head.indexOf("mcs_exact");
        int probability = head.indexOf("top_probability_exact");
        if (count < 0 || probability < 0) return expected;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            if (cells.length > Math.max(count, probability))
                expected.put(cells[0], new Expected(cells[count], cells[probability]));
        }
        return expected;
    }

    private boolean run(List<Path> files) {
        double all = 0;
        line(say("tree"), say("count"), say("probability"), say("seconds"), "");
        for (Path file : files) all += row(file);
        out.println(language.say("suite.sum", files.size(), same, other, seconds(all)));
        return other == 0;
    }

    private double row(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.xml$", "");
        double began = cpu();
        CutSetAnalysis found = TreeCuts.of(OpenPsaFile.read(file).orThrow(), Wanted.EVERYTHING, language);
        double took = cpu() - began;
        line(name, found.count().toString(), probability(found), seconds(took), verdict(found, expected.get(name)));
        out.flush();
        return took;
    }

    private static String probability(CutSetAnalysis found) {
        if (found.probability() != null) return String.format(Locale.ROOT, "%.6g", found.probability());
        if (found.atLeast() == null || found.atMost() == null) return "-";
        return String.format(Locale.ROOT, "%.3g-%.3g", found.atLeast(), found.atMost());
    }

    private String verdict(CutSetAnalysis found, @Nullable Expected wanted) {
        if (found.complete() != CutSetAnalysis.ALL) return language.say("suite.truncated", found.complete());
        if (wanted == null || wanted.count.isEmpty()) return say("new");
        if (wanted.count.equals(found.count().toString()) && near(found.probability(), wanted.probability)) {
            same++;
            return say("same");
        }
        other++;
        return language.say("suite.other", wanted.count, wanted.probability);
    }

    private static boolean near(@Nullable Double found, String wanted) {
        return found != null && Math.abs(found / Double.parseDouble(wanted) - 1) < SIX_DIGITS;
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

    /** Of all threads, compiler and garbage collector included. */
    private static double cpu() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1e3;
    }
}
