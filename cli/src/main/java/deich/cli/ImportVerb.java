// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.formats.survey.Change;
import deich.formats.survey.ImportResult;
import deich.formats.survey.SheetImport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deich import}: takes the filled sheet back. */
@Command(name = "import")
final class ImportVerb extends Verb {
    @Parameters(paramLabel = "TABELLE", descriptionKey = "import.sheet")
    Path sheet = Path.of("");

    @Option(names = "--into", paramLabel = "ORDNER", descriptionKey = "import.into")
    @Nullable
    Path into;

    @Option(names = "--dry-run", descriptionKey = "import.dry")
    boolean preview;

    @Option(names = "--date", paramLabel = "TAG", descriptionKey = "import.date")
    @Nullable
    LocalDate date;

    @Override
    public Integer call() {
        if (!Files.isRegularFile(sheet)) throw new Refused(language.say("no.sheet", sheet));
        var inputs = new Inputs(err(), language);
        var classes = inputs.classes();
        Path folder = into != null ? into : SheetImport.folderOf(sheet);
        ImportResult result = SheetImport.run(sheet, folder, classes, day(date), preview);
        for (Change change : result.changes()) out().println("  " + change.at() + "  " + change.sentence(locale()));
        result.summary(locale()).forEach(out()::println);
        out().flush();
        inputs.note(Path.of(""), result.problems());
        inputs.judge(false);
        return Exit.HELD;
    }
}
