// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.assess.Assessment;
import deich.assess.Check;
import deich.assess.Comparison;
import deich.model.inventory.Administration;
import deich.model.inventory.Inventory;
import deich.report.ComparisonHtml;
import deich.report.ComparisonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deich compare}: two administrations or Länder under the same standard. */
@Command(name = "compare")
final class CompareVerb extends Verb {
    @Parameters(index = "0", paramLabel = "A", descriptionKey = "compare.a")
    String left = "";

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "compare.b")
    String right = "";

    @Option(names = "--in", paramLabel = "ORDNER", descriptionKey = "compare.in")
    @Nullable
    Path in;

    @Option(names = "--html", paramLabel = "DATEI", descriptionKey = "compare.html")
    @Nullable
    Path html;

    @Mixin
    CheckOptions options = new CheckOptions();

    private final Map<Path, Assessment> computed = new LinkedHashMap<>();

    /** @param who administration, Land, or empty for the whole inventory */
    private record Side(Path folder, String who) {}

    @Override
    public Integer call() throws IOException {
        Side a = side(left);
        Side b = side(right);
        Assessment ofA = assessment(a);
        Assessment ofB = assessment(b);
        Comparison comparison = Comparison.of(ofA, known(a, ofA), ofB, known(b, ofB));
        ComparisonText.write(comparison, terminal().screen(), locale(), out());
        if (html != null) writeTo(html, to -> ComparisonHtml.write(comparison, Version.number(), locale(), to));
        out().flush();
        return Exit.HELD;
    }

    private Side side(String text) {
        if (Files.isDirectory(Path.of(text))) return new Side(Path.of(text), "");
        int colon = text.lastIndexOf(':');
        if (colon > 0 && Files.isDirectory(Path.of(text.substring(0, colon))))
            return new Side(Path.of(text.substring(0, colon)), text.substring(colon + 1));
        if (in == null) throw new Refused(language.say("side.needs.folder", text));
        return new Side(in, text);
    }

    private Assessment assessment(Side side) throws IOException {
        Path folder = side.folder().toRealPath();
        Assessment known = computed.get(folder);
        if (known != null) return known;
        options.futures = 0;
        var order = options.load(this, side.folder(), false).order();
        try (var workers = Workers.start();
                var progress = new ProgressLine(err(), language, terminal().interactive())) {
            Assessment fresh = Check.run(order, workers, progress);
            computed.put(folder, fresh);
            return fresh;
        }
    }

    private String known(Side side, Assessment assessment) {
        Inventory inventory = assessment.order().inventory();
        String who = side.who();
        boolean land = inventory.administrations().values().stream()
                .map(Administration::land)
                .anyMatch(l -> who.equalsIgnoreCase(l));
        if (land) return who.toUpperCase(java.util.Locale.ROOT);
        if (who.isEmpty() || inventory.administrations().containsKey(who)) return who;
        throw new Refused(language.say(
                "no.such.side",
                who,
                String.join(", ", inventory.administrations().keySet())));
    }
}
