// SPDX-License-Identifier: EUPL-1.2
package deich.server.assistant;

import deich.assistant.source.About;
import deich.assistant.source.Reading;
import deich.server.desk.Desk;
import deich.server.frame.Said;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.StoreFault;
import deich.store.assistant.Kept;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes a document in: what cannot be read is not kept. */
public final class Handing {
    private final Store store;
    private final Workbench workbench;

    Handing(Store store, Workbench workbench) {
        this.store = store;
        this.workbench = workbench;
    }

    /**
     * A file with what is said about it.
     *
     * @param title empty for the file's own
     * @param deleteOn as typed, ISO 8601; empty for no day
     */
    public record Sheet(String name, String title, String purpose, String deleteOn, byte[] bytes) {}

    /**
     * What came of it.
     *
     * @param kept null when it was not taken
     * @param passages how many can be asked
     * @param remarks what was left out of it
     * @param problems why it was not taken
     */
    public record Result(@Nullable Kept kept, int passages, List<String> remarks, List<String> problems) {}

    public Result keep(Desk desk, Sheet sheet) {
        Said said = desk.said("assistant");
        var problems = new ArrayList<String>();
        LocalDate deleteOn = day(said, sheet.deleteOn(), problems);
        if (sheet.purpose().isBlank()) problems.add(said.t("documents.purpose.missing"));
        if (sheet.bytes().length == 0) problems.add(said.t("documents.file.missing"));
        if (!problems.isEmpty()) return refused(problems);
        String organisation = desk.visit().organisation().id();
        Locale locale = desk.visit().locale();
        About about = About.upload("upload", sheet.title(), organisation);
        return switch (Handed.read(sheet.name(), sheet.bytes(), about).reading()) {
            case Reading.Refused no ->
                refused(no.problems().stream().map(p -> p.sentence(locale)).toList());
            case Reading.Taken taken -> {
                String title = sheet.title().isBlank() ? taken.document().title() : sheet.title();
                try {
                    Kept kept = store.documents()
                            .keep(
                                    organisation,
                                    sheet.name(),
                                    title,
                                    sheet.purpose(),
                                    deleteOn,
                                    sheet.bytes(),
                                    desk.visit().actor());
                    yield new Result(
                            kept,
                            taken.document().passages().size(),
                            taken.remarks().stream()
                                    .map(r -> r.sentence(locale))
                                    .toList(),
                            List.of());
                } catch (StoreFault fault) {
                    yield refused(List.of(fault.sentence(locale)));
                }
            }
        };
    }

    private static Result refused(List<String> problems) {
        return new Result(null, 0, List.of(), problems);
    }

    private @Nullable LocalDate day(Said said, String day, List<String> problems) {
        if (day.isBlank()) return null;
        try {
            LocalDate read = LocalDate.parse(day.strip());
            if (!read.isAfter(workbench.today())) problems.add(said.t("documents.day.past"));
            return read;
        } catch (DateTimeException notADay) {
            problems.add(said.t("documents.day.none"));
            return null;
        }
    }
}
