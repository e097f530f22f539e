// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.formats.edit.Edit;
import deich.formats.edit.FieldDiff;
import deich.formats.problem.Problem;
import deich.formats.problem.Read;
import deich.formats.survey.Mapping;
import deich.formats.survey.SheetImport;
import deich.formats.survey.SheetPreview;
import deich.model.inventory.Component;
import deich.model.inventory.Inventory;
import deich.server.desk.Desk;
import deich.server.work.Opened;
import deich.server.work.Workbench;
import deich.store.stock.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What a filled survey sheet would make of an inventory, for whoever hands it in. */
public final class Sheets {
    public static final int MOST_BYTES = 4 << 20;
    private static final int MOST_NEW = 200;
    private static final int SHOWN = 50;

    private final Workbench workbench;
    private final Saving saving;

    Sheets(Workbench workbench, Saving saving) {
        this.workbench = workbench;
        this.saving = saving;
    }

    /** One sheet with what is said about it. @param then the version that it is laid over */
    public record Work(Opened then, String name, byte[] bytes, Mapping mapping, String reason) {}

    /** Key of what keeps a file from being read as a sheet; empty for nothing. */
    public static String unfit(String name, int bytes) {
        if (bytes == 0) return "import.empty";
        if (bytes > MOST_BYTES) return "import.large";
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|ods|csv)") ? "" : "import.kind";
    }

    /** Without folders, as some browsers send them. */
    public static String bare(String name) {
        String last = name.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return last.substring(Math.max(0, last.length() - 100));
    }

    public SheetPreview read(Work work) {
        return SheetImport.preview(
                work.name(),
                work.bytes(),
                work.mapping(),
                work.then().files().bytes(),
                workbench.content().classes(),
                workbench.today());
    }

    /**
     * What would come of it.
     *
     * @param problems what keeps it from being taken, in sentences; empty for nothing
     * @param after null with a problem
     * @param changes component by component; none with a problem
     */
    public record Outcome(List<String> problems, @Nullable Inventory after, List<FieldDiff> changes) {
        static Outcome refused(List<String> problems) {
            return new Outcome(problems, null, List.of());
        }
    }

    /** @param files all of them as they would be; they are read once */
    public Outcome outcome(Desk desk, Work work, SheetPreview read, Files files) {
        List<String> unfit = sentences(desk, work, read, true);
        if (!unfit.isEmpty()) return Outcome.refused(unfit);
        Read<Inventory> found = workbench.read(files);
        List<String> problems = saving.problems(desk, work.then().files(), found);
        if (!problems.isEmpty()) return Outcome.refused(problems);
        Inventory after = found.orThrow();
        return new Outcome(List.of(), after, FieldDiff.between(work.then().inventory(), after));
    }

    /** @param errors whether to say what is wrong, or what was not understood and is left out */
    public static List<String> sentences(Desk desk, Work work, SheetPreview read, boolean errors) {
        var all = new ArrayList<String>();
        for (Problem problem : read.result().problems()) {
            if (problem.error() != errors) continue;
            boolean sheet = problem.at().file().equals(work.name());
            if (sheet) all.add(problem.text(desk.visit().locale()));
            else all.addAll(Saving.sentences(desk, List.of(problem)));
        }
        return all.stream().distinct().limit(SHOWN).toList();
    }

    /**
     * An import gives new services to the first administration of the inventory. Where several share one, they are those
     * of whoever imports.
     */
    public Files mine(Desk desk, SheetPreview read) {
        String own = desk.visit().organisation().id();
        SortedMap<String, byte[]> files = read.files();
        boolean others =
                !Owning.keeps(desk) && desk.inventory().administrations().containsKey(own);
        if (!others || read.changes().size() > MOST_NEW) return Files.ofBytes(files);
        for (FieldDiff change : read.changes())
            if (change.sort() == FieldDiff.Sort.ADDED) files = given(files, change.component(), own);
        return Files.ofBytes(files);
    }

    private SortedMap<String, byte[]> given(SortedMap<String, byte[]> files, String id, String own) {
        var inventory = workbench.read(Files.ofBytes(files)).value();
        Component made = inventory == null ? null : inventory.components().get(id);
        if (made == null || made.administration() == null || own.equals(made.administration())) return files;
        Component mine = made.toBuilder(id).administration(own).build();
        SortedMap<String, byte[]> changed =
                Edit.replace(files, made, mine, workbench.content().classes()).value();
        return changed == null ? files : changed;
    }
}
