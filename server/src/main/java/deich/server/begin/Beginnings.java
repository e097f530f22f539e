// SPDX-License-Identifier: EUPL-1.2
package deich.server.begin;

import deich.formats.problem.Problem;
import deich.formats.problem.Read;
import deich.formats.survey.Mapping;
import deich.formats.survey.SheetImport;
import deich.formats.survey.SheetPreview;
import deich.formats.survey.Starter;
import deich.formats.survey.StarterResult;
import deich.model.inventory.Administration;
import deich.model.inventory.Inventory;
import deich.server.work.Workbench;
import deich.store.people.Organisation;
import deich.store.stock.Files;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Makes the first files of an inventory: from a starter, a folder, or a sheet that is laid over a starter. */
public final class Beginnings {
    private static final int MOST_PROBLEMS = 20;

    private final Workbench workbench;

    Beginnings(Workbench workbench) {
        this.workbench = workbench;
    }

    /** @param problems sentences; with any, there are no files to use */
    public record Made(Files files, List<String> problems) {
        static Made of(Files files) {
            return new Made(files, List.of());
        }

        static Made broken(List<String> problems) {
            return new Made(Files.NONE, problems);
        }

        public boolean ok() {
            return problems.isEmpty();
        }
    }

    /** The usual services of one sort of administration, all assumed. The own organisation keeps its own id. */
    Made starter(Administration.Type type, String name, Organisation own, Locale locale) {
        try {
            Path home = java.nio.file.Files.createTempDirectory("deich-neu");
            try {
                return starter(type, name, own, locale, home.resolve("bestand"));
            } finally {
                remove(home);
            }
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private Made starter(Administration.Type type, String name, Organisation own, Locale locale, Path folder) {
        String id = name.equals(own.name()) ? own.id() : null;
        StarterResult made = Starter.create(
                workbench.content().folder().resolve("starter"),
                type,
                name,
                id,
                folder,
                workbench.content().classes());
        if (!made.ok()) return Made.broken(sentences(made.problems(), locale));
        return new Made(Files.of(folder), List.of());
    }

    private static void remove(Path home) throws IOException {
        try (Stream<Path> all = java.nio.file.Files.walk(home)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) java.nio.file.Files.delete(path);
        }
    }

    /** A packed folder, of which nothing is believed before it has been read. */
    Made folder(byte[] zip, Locale locale) {
        Files files = Files.unzip(new ByteArrayInputStream(zip));
        Read<Inventory> read = workbench.read(files);
        if (read.ok()) return new Made(files, List.of());
        return Made.broken(
                sentences(read.problems().stream().filter(Problem::error).toList(), locale));
    }

    /** A filled sheet, laid over a starter. */
    Made sheet(String file, byte[] sheet, Made starter, Locale locale) {
        SheetPreview preview = SheetImport.preview(
                file,
                sheet,
                Mapping.NONE,
                starter.files().bytes(),
                workbench.content().classes(),
                workbench.today());
        if (!preview.result().ok())
            return Made.broken(sentences(
                    preview.result().problems().stream().filter(Problem::error).toList(), locale));
        return new Made(Files.ofBytes(preview.files()), List.of());
    }

    private static List<String> sentences(List<Problem> problems, Locale locale) {
        return problems.stream()
                .limit(MOST_PROBLEMS)
                .map(problem -> problem.text(locale))
                .toList();
    }
}
