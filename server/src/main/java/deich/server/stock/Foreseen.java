// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.formats.edit.FieldDiff;
import deich.formats.problem.Read;
import deich.model.inventory.Inventory;
import deich.server.desk.Desk;
import deich.server.work.Opened;
import deich.server.work.Workbench;
import deich.store.stock.Files;
import java.util.List;
import java.util.Locale;

/** What a change would make of an inventory, before anything is saved. */
public final class Foreseen {
    private static final int SHOWN = 100;

    private final Workbench workbench;
    private final Saving saving;
    private final Spans spans;

    Foreseen(Workbench workbench, Saving saving, Spans spans) {
        this.workbench = workbench;
        this.saving = saving;
        this.spans = spans;
    }

    /**
     * @param problems what keeps it from being saved; empty when nothing does
     * @param changed component by component; none with a problem
     */
    public record Seen(List<String> problems, List<Versions.Changed> changed) {}

    /** @param files all of them as they would be, laid over the version that is open */
    public Seen of(Desk desk, Files files) {
        Opened then = desk.opened();
        Read<Inventory> read = workbench.read(files);
        List<String> problems = saving.problems(desk, then.files(), read);
        if (!problems.isEmpty()) return new Seen(problems, List.of());
        Inventory after = read.orThrow();
        return new Seen(List.of(), changed(desk, then, after, FieldDiff.between(then.inventory(), after)));
    }

    List<Versions.Changed> changed(Desk desk, Opened then, Inventory after, List<FieldDiff> changes) {
        if (changes.isEmpty()) return List.of();
        var words = new DiffWords(desk, spans, workbench.today(), then.inventory(), after);
        return changes.stream()
                .limit(SHOWN)
                .map(diff -> new Versions.Changed(
                        diff.component(),
                        diff.name(),
                        diff.sort().name().toLowerCase(Locale.ROOT),
                        diff.sort() == FieldDiff.Sort.CHANGED,
                        words.of(diff)))
                .toList();
    }
}
