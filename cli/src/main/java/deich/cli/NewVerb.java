// SPDX-License-Identifier: EUPL-1.2
package deich.cli;

import deich.formats.survey.Starter;
import deich.formats.survey.StarterResult;
import deich.model.inventory.Administration;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deich new}: a starter inventory and one sheet to fill. */
@Command(name = "new")
final class NewVerb extends Verb {
    @Option(names = "--art", required = true, paramLabel = "ART", descriptionKey = "new.art")
    Art art = Art.amt;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "new.name")
    @Nullable
    String name;

    @Parameters(paramLabel = "ORDNER", descriptionKey = "new.folder")
    Path folder = Path.of("");

    /** As one types it. */
    enum Art {
        land(Administration.Type.LAND),
        kreis(Administration.Type.KREIS),
        kreisfreie_stadt(Administration.Type.KREISFREIE_STADT),
        amt(Administration.Type.AMT);

        private final Administration.Type type;

        Art(Administration.Type type) {
            this.type = type;
        }

        @Override
        public String toString() {
            return type.word();
        }
    }

    @Override
    public Integer call() {
        var inputs = new Inputs(err(), language);
        var classes = inputs.classes();
        StarterResult made = Starter.create(Home.content().resolve("starter"), art.type, name, folder, classes);
        inputs.note(Path.of(""), made.problems());
        inputs.judge(false);
        made.summary(locale()).forEach(out()::println);
        return Exit.HELD;
    }
}
