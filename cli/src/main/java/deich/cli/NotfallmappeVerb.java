// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.engine.Plant;
import deich.formats.problem.Suggestion;
import deich.model.fact.Readings;
import deich.model.inventory.Inventory;
import deich.report.EmergencyFolder;
import deich.report.folder.FolderOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deich notfallmappe}: the emergency folder, to print. */
@Command(name = "notfallmappe")
final class NotfallmappeVerb extends Verb {
    /** So many pages are written at once without naming one administration. */
    private static final int MOST_PAGES = 2000;

    /** As one types it. */
    enum Kind {
        pdf,
        odt
    }

    @Parameters(index = "0", paramLabel = "ORDNER", descriptionKey = "check.folder")
    Path folder = Path.of("");

    @Option(names = "--for", paramLabel = "KENNUNG", descriptionKey = "folder.for")
    @Nullable
    String whose;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "ORDNER",
            descriptionKey = "folder.out")
    Path into = Path.of("notfallmappe");

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", descriptionKey = "folder.format")
    List<Kind> formats = List.of(Kind.pdf, Kind.odt);

    @Option(names = "--date", paramLabel = "TAG", descriptionKey = "folder.date")
    @Nullable
    LocalDate date;

    @Override
    public Integer call() throws IOException {
        FolderOrder order = order();
        List<Plant.StructuralError> errors = Plant.errors(order.inventory(), Readings.GIVEN, order.asOf());
        if (!errors.isEmpty()) throw new Refused(language.say("folder.broken", errors.size()));
        EmergencyFolder folders = EmergencyFolder.of(order);
        Set<Kind> wanted = formats.isEmpty() ? EnumSet.allOf(Kind.class) : EnumSet.copyOf(formats);
        List<String> chosen = chosen(folders);
        if (chosen.isEmpty()) write(folders, null, wanted);
        for (String one : chosen) write(folders, one, wanted);
        out().println(language.say("folder.place"));
        out().flush();
        return Exit.HELD;
    }

    private FolderOrder order() {
        var inputs = new Inputs(err(), language);
        var classes = inputs.classes();
        var duties = inputs.duties();
        Inventory inventory = inputs.inventory(folder, classes).value();
        inputs.judge(false);
        return new FolderOrder(Objects.requireNonNull(inventory), day(date), duties, Version.number(), locale());
    }

    /** Ids of administrations; none when nothing of the inventory says whose it is: then one folder holds all of it. */
    private List<String> chosen(EmergencyFolder folders) {
        List<String> known = folders.administrations();
        if (whose != null) {
            if (!known.contains(whose)) throw new Refused(language.say("folder.none", whose, perhaps(whose, known)));
            int pages = folders.pages(whose);
            if (pages > MOST_PAGES) throw new Refused(language.say("folder.huge", whose, pages, MOST_PAGES));
            return List.of(whose);
        }
        long pages = known.isEmpty()
                ? folders.pages(null)
                : known.stream().mapToLong(folders::pages).sum();
        if (pages > MOST_PAGES)
            throw new Refused(language.say("folder.large", pages, Math.max(1, known.size()), MOST_PAGES));
        return known;
    }

    private String perhaps(String wanted, List<String> known) {
        String alike = Suggestion.of(wanted, known);
        return alike != null
                ? language.say("perhaps", alike)
                : " " + language.say("there.are", String.join(", ", known.subList(0, Math.min(20, known.size()))));
    }

    private void write(EmergencyFolder folders, @Nullable String one, Set<Kind> wanted) throws IOException {
        EmergencyFolder.Written paper = folders.folder(one);
        String name = "notfallmappe-" + (one == null ? folders.inventory().id() : one);
        if (wanted.contains(Kind.pdf)) {
            Path file = into.resolve(name + ".pdf");
            int[] pages = {0};
            ResultFile.writeBytes(file, out -> pages[0] = paper.pdf(out));
            out().println(language.say("folder.wrote", file, pages[0]));
        }
        if (wanted.contains(Kind.odt)) {
            Path file = into.resolve(name + ".odt");
            ResultFile.writeBytes(file, paper::odt);
            out().println(file);
        }
        if (paper.missing() > 0) out().println("  " + language.say("folder.missing", paper.missing()));
    }
}
