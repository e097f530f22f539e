// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.formats.laender.BothLaender;
import deich.formats.laender.Register;
import deich.model.inventory.Inventory;
import deich.model.inventory.Need;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deich generate}: both Länder at full size, invented on the administrations of the register. */
@Command(name = "generate")
final class GenerateVerb extends Verb {
    @Parameters(paramLabel = "ORDNER", descriptionKey = "generate.folder")
    Path folder = Path.of("");

    @Option(names = "--components", paramLabel = "N", defaultValue = "1000000", descriptionKey = "generate.components")
    int components;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "generate.seed")
    long seed;

    @Override
    public Integer call() throws IOException {
        if (components < BothLaender.FEWEST || components > BothLaender.MOST)
            throw misuse("bad.components", components, BothLaender.FEWEST, BothLaender.MOST);
        if (!free()) throw new Refused(language.say("generate.taken", folder));
        var inputs = new Inputs(err(), language);
        var classes = inputs.classes();
        Register register = inputs.register();
        inputs.judge(false);
        Inventory made = BothLaender.inventory(Objects.requireNonNull(register), classes, components, seed);
        BothLaender.write(made, classes, folder);
        out().println(language.say(
                "generate.made",
                folder,
                made.components().size(),
                needs(made),
                made.administrations().size()));
        return Exit.HELD;
    }

    /** What is there already is never overwritten. */
    private boolean free() throws IOException {
        if (!Files.exists(folder)) return true;
        if (!Files.isDirectory(folder)) return false;
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static long needs(Inventory inventory) {
        return inventory.components().values().stream()
                .map(c -> c.needs().leaves())
                .mapToLong(List<Need.Leaf>::size)
                .sum();
    }
}
