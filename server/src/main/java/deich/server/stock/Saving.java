// SPDX-License-Identifier: EUPL-1.2
package deich.server.stock;

import deich.formats.problem.Problem;
import deich.formats.problem.Read;
import deich.model.inventory.Inventory;
import deich.server.desk.Desk;
import deich.server.frame.Said;
import deich.server.wire.Trouble;
import deich.server.work.Workbench;
import deich.store.Store;
import deich.store.sight.Detail;
import deich.store.stock.Check;
import deich.store.stock.Files;
import deich.store.stock.Saved;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Saves a change to an inventory as a version: only what can be read, and only what is one's own to change. */
public final class Saving {
    private static final int SHOWN = 20;

    private final Store store;
    private final Workbench workbench;

    Saving(Store store, Workbench workbench) {
        this.store = store;
        this.workbench = workbench;
    }

    /** @param base number of the version that was changed @param changed all files as they shall be */
    public Saved save(Desk desk, int base, Files changed, String reason) {
        return save(desk, base, changed, reason, (head, next) -> problems(desk, head, workbench.read(next)));
    }

    /** The same for programs. @param told hears what is wrong, place by place, before {@link Saved.Broken} comes back */
    public Saved save(Desk desk, int base, Files changed, String reason, Consumer<List<Trouble>> told) {
        return save(desk, base, changed, reason, (head, next) -> {
            List<Trouble> troubles = troubles(desk, head, next);
            told.accept(troubles);
            return troubles.stream().map(Trouble::what).toList();
        });
    }

    private Saved save(Desk desk, int base, Files changed, String reason, Check check) {
        return store.stocks()
                .save(
                        desk.opened().stock().id(),
                        base,
                        changed,
                        reason,
                        desk.visit().actor(),
                        check);
    }

    private List<Trouble> troubles(Desk desk, Files head, Files next) {
        Read<Inventory> after = workbench.read(next);
        Inventory read = after.value();
        return read == null
                ? troubles(desk, after.problems())
                : objections(desk, head, read).stream().map(Trouble::of).toList();
    }

    /** What would keep files from being saved; empty when nothing would. @param after what the reader makes of them */
    List<String> problems(Desk desk, Files head, Read<Inventory> after) {
        Inventory read = after.value();
        return read == null ? sentences(desk, after.problems()) : objections(desk, head, read);
    }

    private List<String> objections(Desk desk, Files head, Inventory read) {
        Inventory before = head.equals(desk.opened().files())
                ? desk.opened().inventory()
                : workbench.read(head).orThrow();
        List<String> refused = refused(desk, before, read);
        if (!refused.isEmpty() || Owning.keeps(desk)) return refused;
        return Peeking.found(desk, before, read);
    }

    /** What is not theirs, by name where they may know it; of the rest only how much it is. */
    private static List<String> refused(Desk desk, Inventory before, Inventory after) {
        List<String> all = desk.sight().mayNotChange(before, after);
        if (all.isEmpty()) return List.of();
        Said said = desk.said("stock");
        var names = new ArrayList<String>();
        for (String id : all) {
            boolean seen =
                    desk.sight().of(id) != Detail.NOTHING && before.components().containsKey(id);
            boolean fresh =
                    after.components().containsKey(id) && !before.components().containsKey(id);
            if (seen) names.add(before.component(id).name());
            else if (fresh) names.add(after.component(id).name());
        }
        String named = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
        return List.of(said.t("refused.others", named.isEmpty() ? 0 : 1, named, all.size() - names.size()));
    }

    /**
     * What is wrong, in sentences. To those who do not keep the inventory, nothing is said about files and suggestions:
     * they could name what is not theirs to see.
     */
    static List<String> sentences(Desk desk, List<Problem> problems) {
        boolean keeper = Owning.keeps(desk);
        return problems.stream()
                .filter(Problem::error)
                .map(problem -> keeper ? problem.text(desk.visit().locale()) : guarded(desk, problem))
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    /** The same, place by place; to those who do not keep the inventory without places. */
    public static List<Trouble> troubles(Desk desk, List<Problem> problems) {
        boolean keeper = Owning.keeps(desk);
        Locale locale = desk.visit().locale();
        return problems.stream()
                .filter(Problem::error)
                .map(p -> keeper ? Troubles.of(p, locale) : Trouble.of(guarded(desk, p)))
                .distinct()
                .limit(Troubles.MOST)
                .toList();
    }

    private static String guarded(Desk desk, Problem problem) {
        Problem bare = new Problem(problem.severity(), problem.at(), problem.key(), problem.arguments(), null);
        boolean names = bare.arguments().stream().anyMatch(argument -> hidden(desk, argument.toString()));
        return names
                ? desk.said("stock").t("problem.elsewhere")
                : bare.sentence(desk.visit().locale());
    }

    /** A place in another file, or an id that is there and not seen. */
    private static boolean hidden(Desk desk, String argument) {
        boolean there = desk.opened().inventory().components().containsKey(argument);
        return argument.contains(".yaml")
                || argument.contains(".csv")
                || there && desk.sight().of(argument) == Detail.NOTHING;
    }
}
